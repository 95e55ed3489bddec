import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { safeLine } from '../../safe-text.ts';
import { fragmentTree, textContent } from '../safe-html/html-tree.ts';
import { isAdvertisingSlot } from '../text/lines/advertising-slot.ts';
import { isPageControl } from '../text/lines/page-controls.ts';

/** Headings and cells are not asked: the part on Twitter is called so, and a table has crosses. */
const BLOCKS = new Set(['p', 'div', 'section', 'aside', 'figure']);
const LEFT_ALONE = new Set(['table', 'pre', 'blockquote', 'ul', 'ol', 'dl']);
const LONGEST = 80;

/**
 * The HTML of an article on a page without the blocks whose text is that of the page: `Anzeige`, `Lesen Sie auch`, `44 Bilder`. Where
 * there are none it stays as it is: what is read and written again may have lost a line, as at the start of a `pre`.
 */
export function withoutPageLabels(html: string): string {
  const tree = fragmentTree(html);
  if (!tree?.children.some(holdsLabel)) return html;
  return toHtml({ ...tree, children: without(tree.children) });
}

function holdsLabel(node: RootContent): boolean {
  if (node.type !== 'element' || LEFT_ALONE.has(node.tagName)) return false;
  return isLabel(node) || node.children.some(holdsLabel);
}

function without<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || LEFT_ALONE.has(node.tagName)) return [node];
    return isLabel(node) ? [] : [{ ...node, children: without(node.children) }];
  });
}

function isLabel(element: Element): boolean {
  if (!BLOCKS.has(element.tagName) || holdsMore(element)) return false;
  const text = safeLine(textContent(element));
  return text !== '' && text.length <= LONGEST && (isAdvertisingSlot(text) || isPageControl(text));
}

/** A picture says more than the words beside it. */
function holdsMore({ children }: Element | Root): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (['img', 'picture', 'video', 'audio', 'iframe'].includes(child.tagName) || holdsMore(child)),
  );
}
