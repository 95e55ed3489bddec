import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { safeLine } from '../../safe-text.ts';
import { elementsNamed, fragmentTree, textContent } from '../safe-html/html-tree.ts';
import { isAdvertisingSlot } from '../text/lines/advertising-slot.ts';
import { isFurniture } from '../text/lines/furniture.ts';
import { NETWORKS } from '../text/lines/networks.ts';
import { isPageControl } from '../text/lines/page-controls.ts';
import { isPointerLine } from '../text/lines/pointer-line.ts';
import { offersTool } from '../text/lines/reader-tools.ts';

/** Headings and cells are not asked: the part on Twitter is called so, and a table has crosses. */
const BLOCKS = new Set(['p', 'div', 'section', 'aside', 'figure']);
const LEFT_ALONE = new Set(['table', 'pre', 'blockquote', 'ul', 'ol', 'dl']);
const LONGEST = 80;

/** Whole names: a list of these is no list of the article's. */
const NETWORK = new RegExp(`^(?:${NETWORKS.join('|')}|x|threads|mastodon|rss)$`, 'iu');
const FEWEST_NETWORKS = 2;

/**
 * The HTML of an article on a page without the blocks whose text is that of the page: `Anzeige`, `Lesen Sie auch`, `44 Bilder`, and lists
 * of networks. Where there are none it stays as it is: what is read and written again may have lost a line, as at the start of a `pre`.
 */
export function withoutPageLabels(html: string): string {
  const tree = fragmentTree(html);
  if (!tree?.children.some(holdsLabel)) return html;
  return toHtml({ ...tree, children: without(tree.children) });
}

function holdsLabel(node: RootContent): boolean {
  if (node.type !== 'element') return false;
  if (LEFT_ALONE.has(node.tagName)) return isListOfNetworks(node);
  return isLabel(node) || node.children.some(holdsLabel);
}

function without<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  let below: Element | undefined;
  const kept = nodes.toReversed().flatMap((node) => {
    if (node.type !== 'element') return [node];
    const next = below;
    below = node;
    if (LEFT_ALONE.has(node.tagName)) return isListOfNetworks(node) ? [] : [node];
    const isOut = isLabel(node) || isAboveNetworks(node, next);
    return isOut ? [] : [{ ...node, children: without(node.children) }];
  });
  return kept.reverse();
}

function isLabel(element: Element): boolean {
  if (!BLOCKS.has(element.tagName) || holdsMore(element)) return false;
  const text = safeLine(textContent(element));
  return text !== '' && text.length <= LONGEST && isOfPage(text);
}

/** A line that points to another story is the article's own where it is a page that has it. */
function isOfPage(text: string): boolean {
  return (
    isAdvertisingSlot(text) ||
    isPageControl(text) ||
    offersTool(text) ||
    (isFurniture(text) && !isPointerLine(text))
  );
}

function isListOfNetworks(element: Element): boolean {
  if (!/^[uo]l$/.test(element.tagName)) return false;
  const items = elementsNamed(element, 'li').map((item) => safeLine(textContent(item)));
  return items.length >= FEWEST_NETWORKS && items.every((item) => NETWORK.test(item));
}

/** `Follow us:`, above a list of networks. */
function isAboveNetworks(element: Element, next: Element | undefined): boolean {
  return (
    next !== undefined &&
    isListOfNetworks(next) &&
    BLOCKS.has(element.tagName) &&
    !holdsMore(element) &&
    /^.{1,80}:$/.test(safeLine(textContent(element)))
  );
}

/** A picture says more than the words beside it. */
function holdsMore({ children }: Element | Root): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (['img', 'picture', 'video', 'audio', 'iframe'].includes(child.tagName) || holdsMore(child)),
  );
}
