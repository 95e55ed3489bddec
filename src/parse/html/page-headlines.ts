import type { Element, Nodes, Root } from 'hast';
import { foldedWords } from '../folded-text.ts';
import { classesOf, listOf } from './element-attributes.ts';
import { headlineText } from './headline-text.ts';

/** What a page shows that may be its article's headline, in the order of the page. */
export interface PageHeadlines {
  /** Its headings of the highest rank: the article's, or the name of the site. */
  readonly byRank: readonly string[];
  /** What is marked as an article's headline, by whatever element; it may be another article's. */
  readonly marked: readonly string[];
  /** Headings of lower rank, those of parts of the article and of other articles among them. */
  readonly others: readonly string[];
  /** The first of these, where it stands above all text. */
  readonly opening: string;
  /** The same, folded. */
  readonly folded: Readonly<Record<'byRank' | 'marked' | 'others', ReadonlySet<string>>>;
}

/** As themes and programs of the web mark it, hAtom, h-entry and schema.org: where the `h1` is the name of the site, it is below. */
const MARKED =
  /^(?:(?:post|entry|article|story|news|page|main|h)[-_]?(?:title|head(?:er|ing|line))|content-?heading|p-name|head(?:ing|line)|title)$/i;
const MAY_BE_MARKED = /^(?:h[1-6]|div|p|td|span)$/;
const OTHER = /^h[2-4]$/;

/** In characters: a box that holds a story may be called as its headline is. */
const LONGEST = 300;
/** A page may have them without end. */
const MOST = 50;
/** In characters: what is as long is a text. */
const TEXT = 80;

/** Collects the headlines of a page, in one walk. */
export function pageHeadlines(page: Root): PageHeadlines {
  const found: Record<'byRank' | 'marked' | 'others', string[]> = { byRank: [], marked: [], others: [] };
  let opening = '';
  let isBelowText = false;
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && node.value.trim().length >= TEXT) isBelowText = true;
    if (node.type === 'element') {
      // A picture has titles of its own.
      if (node.tagName === 'svg' || node.tagName === 'head' || node.tagName === 'script') return;
      for (const kind of kindsOf(node)) {
        const text = headlineText(node).trim();
        const isKept = text !== '' && text.length <= LONGEST && found[kind].length < MOST;
        if (isKept) found[kind].push(text);
        if (isKept && kind === 'others' && opening === '' && !isBelowText) opening = text;
      }
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(page);
  const { byRank, marked, others } = found;
  const folded = (texts: readonly string[]) => new Set(texts.map(foldedWords));
  return {
    ...found,
    opening,
    folded: { byRank: folded(byRank), marked: folded(marked), others: folded(others) },
  };
}

function kindsOf(element: Element): ('byRank' | 'marked' | 'others')[] {
  const { tagName } = element;
  if (!MAY_BE_MARKED.test(tagName)) return [];
  const isMarked =
    classesOf(element).some((name) => MARKED.test(name)) || listOf(element, 'itemProp').includes('headline');
  return [
    ...(tagName === 'h1' ? (['byRank'] as const) : []),
    ...(OTHER.test(tagName) ? (['others'] as const) : []),
    ...(isMarked ? (['marked'] as const) : []),
  ];
}
