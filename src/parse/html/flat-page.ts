import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Findings, ParseSettings } from '../input.ts';
import { isBoilerplate } from '../text/lines/boilerplate.ts';
import { isProse } from '../text/lines/prose.ts';
import { readPageText } from '../text/plain-text.ts';
import { type ArticleLine, linesOf, withoutLines } from './article-lines.ts';

/**
 * So many links above the first paragraph are a menu, where others stand below it; of more, none needs to. Of 1,841 posts and lists of links
 * in Markdown one has as many: a list of links.
 */
const MENU = { above: 5, below: 5, alone: 12 };
/** Else there are so many lines of links, some on both sides of the article. */
const LINKS = { all: 15, above: 1, below: 3 };
/**
 * Of what is text the article has this share at least: below a menu, where of less nobody could say that it is the article, and else. Below a
 * menu, of the passages that are known of 199 pages as Turndown writes them 88 % stay, and 86 % with 0; with 0.2 one page more has its menus.
 */
const SHARE = { belowMenu: 0.1, other: 0.4 };
/** A line may lose its dateline, or be joined with the next: of no article so many are. What is shorter may stand in another by chance. */
const PARTS = { most: 10, shortest: 20, longest: 3000 };
const WORD = /[\p{L}\p{N}]/u;
const HEADING = /^h[1-6]$/;
const ITEM = '• ';

/** The article on a page that is flat, and what the page says of it. */
export interface FlatArticle {
  readonly html: string;
  readonly found: Findings;
}

type Test = (line: ArticleLine) => boolean;

/**
 * Reads a page of which no element holds the article alone, as where it became Markdown: its menus, the article and other stories stand in one
 * row. The article is found in its lines as on a visible page in plain text. `undefined` where the tree is no page.
 */
export function readFlatPage(path: string, tree: Root, settings: ParseSettings): FlatArticle | undefined {
  const lines = linesOf(tree);
  const isLink = linkTest(tree);
  const isKnown = hasMenus(lines, isLink);
  if (!isKnown && lines.filter(isLink).length < LINKS.all) return undefined;
  const textOf = (line: ArticleLine) =>
    line.within === 'li' && !isLink(line) ? `${ITEM}${line.text}` : line.text;
  const text = lines.map(textOf).join('\n\n');
  const found = readPageText({ path, text }, settings, isKnown);
  const kept = keptLines(lines, found.paragraphs);
  if (found.pageText === undefined || kept.size === 0) return undefined;
  const share = shareOf(lines, kept, isLink);
  if (isKnown ? share < SHARE.belowMenu : share < SHARE.other || !isAmongLinks(lines, kept, isLink))
    return undefined;
  const others = lines.filter((line) => !kept.has(line));
  const blocks = withoutLines(tree, others).children.filter((node) => node.type !== 'text' || hasWord(node));
  return { found, html: blocks.map((block) => toHtml(block)).join('\n') };
}

/** Whether a line is links to other pages and nothing else. */
function linkTest(tree: Root): Test {
  const linked = new Set<Nodes>();
  const walk = (node: Nodes, isLinked: boolean): void => {
    if (node.type === 'text' && isLinked) linked.add(node);
    const isInside = isLinked || (node.type === 'element' && isOutward(node));
    if ('children' in node) for (const child of node.children) walk(child, isInside);
  };
  walk(tree, false);
  return ({ nodes }) => nodes.some(hasWord) && nodes.every((node) => !hasWord(node) || linked.has(node));
}

/** Whether an element leads to another page: a contents list leads to parts of its own. */
function isOutward({ tagName, properties: { href } }: Element): boolean {
  return tagName === 'a' && href !== undefined && !/^#./.test(`${href}`);
}

function hasWord(node: Nodes): boolean {
  return node.type === 'text' && WORD.test(node.value);
}

function hasMenus(lines: readonly ArticleLine[], isLink: Test): boolean {
  const links = (some: readonly ArticleLine[]) =>
    some.filter(isLink).flatMap(({ nodes }) => nodes.filter(hasWord));
  const found = lines.findIndex((line) => isText(line, isLink));
  const start = Math.max(0, found);
  const above = links(lines.slice(0, start)).length;
  return above >= MENU.alone || (above >= MENU.above && links(lines.slice(start)).length >= MENU.below);
}

/** Whether a line is of an article, and not of a menu or of the site. */
function isText(line: ArticleLine, isLink: Test): boolean {
  return !isLink(line) && !HEADING.test(line.within) && isProse(line.text) && !isBoilerplate(line.text);
}

/** Which share of the text is kept. */
function shareOf(lines: readonly ArticleLine[], kept: ReadonlySet<ArticleLine>, isLink: Test): number {
  const texts = lines.filter((line) => isText(line, isLink));
  const length = (some: readonly ArticleLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(texts.filter((line) => kept.has(line))) / Math.max(1, length(texts));
}

/** Whether the article stands between links to other pages, and below no other text. */
function isAmongLinks(lines: readonly ArticleLine[], kept: ReadonlySet<ArticleLine>, isLink: Test): boolean {
  const isKept: Test = (line) => kept.has(line);
  const above = lines.slice(0, lines.findIndex(isKept));
  const below = lines.slice(lines.findLastIndex(isKept)).filter(isLink).length;
  const isBelowText = above.some((line) => isText(line, isLink));
  return !isBelowText && above.filter(isLink).length >= LINKS.above && below >= LINKS.below;
}

/** The lines that are in the paragraphs that were found, with the pictures between them. */
function keptLines(lines: readonly ArticleLine[], paragraphs: readonly string[]): Set<ArticleLine> {
  const texts = new Set(paragraphs.map(withoutMark));
  const isWhole: Test = ({ text }) => text !== '' && texts.has(withoutMark(text));
  const [first, last] = [lines.findIndex(isWhole), lines.findLastIndex(isWhole)];
  const whole = new Set(lines.filter(isWhole).map(({ text }) => withoutMark(text)));
  const parts = paragraphs
    .filter((paragraph) => !whole.has(withoutMark(paragraph)) && paragraph.length <= PARTS.longest)
    .slice(0, PARTS.most);
  const isPart: Test = ({ text }) =>
    text.length >= PARTS.shortest && parts.some((part) => part.includes(text) || text.endsWith(part));
  const isText = lines.map((line, at) => isPart(line) || (at >= first && at <= last && isWhole(line)));
  return new Set(
    lines.filter((line, at) => isText[at] || (line.text === '' && isText[at - 1] && isText[at + 1])),
  );
}

function withoutMark(text: string): string {
  return text.startsWith(ITEM) ? text.slice(ITEM.length) : text;
}
