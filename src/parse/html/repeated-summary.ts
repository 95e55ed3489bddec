import type { Element, Nodes, RootContent } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { classesOf } from './element-attributes.ts';

/**
 * Nodes without a summary that is marked as one (https://microformats.org/wiki/h-entry) and that the marked text has too: Medium's
 * exports have both, and hide the first.
 */
export function withoutRepeatedSummary<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  const text = lineOf(nodes.map(marked).find(Boolean));
  return text === '' ? [...nodes] : nodes.flatMap((node) => without(node, text));
}

function marked(node: Nodes): Element | undefined {
  if (node.type !== 'element') return undefined;
  return isMarked(node, 'e-content') ? node : node.children.map(marked).find(Boolean);
}

function without<Node extends RootContent>(node: Node, text: string): Node[] {
  if (node.type !== 'element' || isMarked(node, 'e-content')) return [node];
  // Of a long one the end is cut off.
  if (isMarked(node, 'p-summary') && text.includes(lineOf(node).replace(/…$/, ''))) return [];
  return [{ ...node, children: node.children.flatMap((child) => without(child, text)) }];
}

function isMarked(element: Element, className: string): boolean {
  return classesOf(element).includes(className);
}

function lineOf(node: Nodes | undefined): string {
  return node ? textContent(node).replace(/\s+/g, ' ').trim() : '';
}
