import type { Element, Root, RootContent } from 'hast';
import { INLINE_ELEMENTS } from '../../html-elements.ts';

/** They say something though nothing is in them. */
const MEANT_EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'td', 'th']);

/** A safe tree without comments, without elements that hold nothing, and without `div`s that only wrap other blocks. */
export function tidied(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(tidy) };
}

function tidy<Content extends RootContent>(node: Content): (Content | Element['children'][number])[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const element: Element = { ...node, children: node.children.flatMap(tidy) };
  if (MEANT_EMPTY.has(element.tagName)) return [element];
  // The space in `<b> </b>` still parts two words.
  if (element.children.every(isBlank)) return INLINE_ELEMENTS.has(element.tagName) ? element.children : [];
  return isWrapper(element) ? element.children : [element];
}

function isWrapper({ tagName, properties, children }: Element): boolean {
  const holdsBlocksOnly = children.every((child) => isBlank(child) || isBlock(child));
  return tagName === 'div' && Object.keys(properties).length === 0 && holdsBlocksOnly;
}

function isBlock(node: RootContent): boolean {
  return node.type === 'element' && !INLINE_ELEMENTS.has(node.tagName);
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
