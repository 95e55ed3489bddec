import type { Element, RootContent } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { isSame } from './site-name.ts';

const LEFT_OUT = new Set([
  ...'script style template svg math iframe object embed canvas button select input'.split(' '),
  ...'textarea dialog link meta title base noembed noframes xmp plaintext'.split(' '),
]);
/** What Readability tells an article by, and what an article may keep. */
const KEPT = new Set([
  ...'id className rel role itemProp itemType style ariaHidden ariaModal href src srcSet'.split(' '),
  ...'alt title lang dir dateTime colSpan rowSpan width height start value'.split(' '),
]);

/** What a reader may see of a node of a page with that headline: no scripts, forms and hidden parts, and not the headline. */
export function readableElements(node: RootContent, titleText: string): Element['children'] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || LEFT_OUT.has(node.tagName) || node.properties.hidden === true) return [];
  if (node.tagName === 'h1' && isSame(textContent(node), titleText)) return [];
  const children = node.children.flatMap((child) => readableElements(child, titleText));
  if (!/^[a-z][a-z0-9-]*$/.test(node.tagName)) return children;
  const properties = Object.fromEntries(
    Object.entries(node.properties)
      .filter(
        ([name, value]) =>
          (KEPT.has(name) || /^data[A-Z][A-Za-z]*$/.test(name)) && typeof value !== 'boolean',
      )
      .map(([name, value]) => [name, [value].flat().join(' ')]),
  );
  return [{ ...node, properties, children }];
}
