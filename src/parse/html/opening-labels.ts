import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { safeLine } from '../../safe-text.ts';
import { fragmentTree, textOf } from '../html-tree.ts';
import type { PublicationDate } from '../publication-date.ts';
import { readByline } from '../text/byline.ts';
import { stampOf } from '../text/stamp.ts';
import { dateIn } from './date-in.ts';
import { isSame } from './site-name.ts';

/** An article's date, author and headline stand above its text, or between its deck and its text. */
const REACH = 3;
const DAY = 'YYYY-MM-DD'.length;
const BLOCKS = new Set([
  'article',
  'main',
  'p',
  'div',
  'section',
  'header',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** What is longer says more than a date. */
const LONGEST = 60;

/** What the page around an article has for it already. */
export interface KnownFacts {
  readonly titleText: string;
  readonly names: readonly string[];
  readonly published: PublicationDate | undefined;
  readonly timeZone: string;
}

/** The HTML of an article without those of its first blocks whose text is but its headline, its author or its date again. */
export function withoutOpeningLabels(html: string, known: KnownFacts): string {
  const tree = fragmentTree(html);
  if (!tree) return html;
  const labels = new Set<RootContent | ElementContent>();
  let seen = 0;
  const look = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (seen === REACH) return;
      if (!isBlock(child)) continue;
      if (child.children.some(isBlock)) {
        look(child);
        continue;
      }
      const text = safeLine(textOf(child));
      if (isText(child) && isLabel(text, known)) labels.add(child);
      else if (text !== '') seen++;
    }
  };
  look(tree);
  return labels.size === 0 ? html : toHtml({ ...tree, children: without(tree.children, labels) });
}

function isLabel(text: string, { titleText, names, published, timeZone }: KnownFacts): boolean {
  if (isSame(text, titleText) || names.some((name) => isSame(text, name))) return true;
  if (stampOf(text) !== undefined || readByline(text) !== undefined) return true;
  if (text.length > LONGEST || !published) return false;
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
