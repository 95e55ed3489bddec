import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fragmentTree, textContent } from '../safe-html/html-tree.ts';

const HEADING = /^h[1-6]$/;
/** What says something though it holds no text. */
const SHOWN = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'hr', 'table']);

/**
 * The HTML of an article on a page without the headings that it ends with: what stood below them was not the article's, such as a list
 * of other stories, and was taken out.
 */
export function withoutTrailingHeadings(html: string): string {
  const tree = fragmentTree(html);
  if (!tree) return html;
  const children = cut(tree.children);
  const isSame = children === tree.children || children.every(isEmpty);
  return isSame ? html : toHtml({ ...tree, children } as Root);
}

/** The nodes without the headings at their end; the same array where there are none. */
function cut<Node extends RootContent>(nodes: Node[]): Node[] {
  const end = nodes.findLastIndex((node) => !isEmpty(node));
  const last = nodes[end];
  if (last?.type !== 'element') return nodes;
  if (HEADING.test(last.tagName)) return cut(nodes.slice(0, end));
  const children = cut(last.children);
  if (children === last.children) return nodes;
  const rest = { ...last, children } as Node;
  return isEmpty(rest) ? cut(nodes.slice(0, end)) : [...nodes.slice(0, end), rest];
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type !== 'element' || (!shows(node) && textContent(node).trim() === '');
}

function shows({ tagName, children }: Element): boolean {
  return SHOWN.has(tagName) || children.some((child) => child.type === 'element' && shows(child));
}
