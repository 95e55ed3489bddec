import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { safeLine } from '../../safe-text.ts';
import type { PublicationDate } from '../dates/publication-date.ts';
import { fragmentTree, textContent } from '../safe-html/html-tree.ts';
import { readByline } from '../text/lines/byline.ts';
import { endsAsSentence } from '../text/lines/prose.ts';
import { dateIn } from './date-in.ts';
import { isSame } from './site-name.ts';

/** An article's date, author and headline stand above its text, or between its deck and its text. */
const REACH = 3;
const DAY = 'YYYY-MM-DD'.length;
/** A day or a name at the head of a section, or of an item, is part of the text. */
const TEXT = new Set(['li', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS = new Set('article main p div section header ul ol li h1 h2 h3 h4 h5 h6'.split(' '));

/** What is longer says more than a date. */
const LONGEST = 60;

/** A page for all screens has its deck for wide and for narrow ones. */
const SHORTEST_DECK = 40;

/** What the page around an article has for it already. */
export interface KnownFacts {
  readonly titleText: string;
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly published: PublicationDate | undefined;
  readonly timeZone: string;
}

/** The HTML of an article without those of its first blocks whose text is but its headline, its author, its date or a topic again. */
export function withoutOpeningLabels(html: string, known: KnownFacts): string {
  const tree = fragmentTree(html);
  if (!tree) return html;
  const labels = new Set<RootContent | ElementContent>();
  const texts = new Set<string>();
  let seen = 0;
  const look = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (seen === REACH) return;
      if (!isBlock(child)) continue;
      if (child.children.some(isBlock)) {
        look(child);
        continue;
      }
      const text = safeLine(textContent(child));
      const isKnown =
        isSame(text, known.titleText) ||
        texts.has(text) ||
        (!TEXT.has(child.tagName) && isLabel(text, known));
      if (isText(child) && isKnown) labels.add(child);
      else if (text !== '') seen++;
      if (text.length >= SHORTEST_DECK) texts.add(text);
    }
  };
  look(tree);
  return labels.size === 0 ? html : toHtml({ ...tree, children: without(tree.children, labels) });
}

function isLabel(text: string, { names, topics, published, timeZone }: KnownFacts): boolean {
  const isAuthor = (name: string) => names.some((known) => isSame(name, known));
  if (isAuthor(text) || readByline(text)?.names.every(isAuthor)) return true;
  if (topics.some((topic) => isSame(text, topic))) return true;
  if (text.length > LONGEST || !published || endsAsSentence(text)) return false;
  return dateIn(text, timeZone)?.published.slice(0, DAY) === published.published.slice(0, DAY);
}

function without<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  labels: ReadonlySet<RootContent | ElementContent>,
): Node[] {
  return nodes
    .filter((node) => !labels.has(node))
    .map((node) => (node.type === 'element' ? { ...node, children: without(node.children, labels) } : node));
}

function isBlock(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** A picture is no label. */
function isText(node: Element): boolean {
  return !node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || !isText(child)),
  );
}
