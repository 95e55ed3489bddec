import type { Nodes, Parents, Root } from 'hast';
import { safeText } from '../../safe-text.ts';
import { elementsNamed, textContent } from '../safe-html/html-tree.ts';

/**
 * The text of a page that is plain text and nothing else, as archives of mail and of wires put it on the web; `undefined` for others, and
 * where it has links or pictures.
 */
export function preformattedText(page: Root): string | undefined {
  const [body] = elementsNamed(page, 'body');
  const pre = body && onlyElement(body);
  const isText =
    pre?.tagName === 'pre' && ['a', 'img'].every((name) => elementsNamed(pre, name).length === 0);
  return isText ? safeText(textContent(pre)) : undefined;
}

function onlyElement({ children }: Parents) {
  const shown = children.filter(isShown);
  const [only] = shown;
  return shown.length === 1 && only?.type === 'element' ? only : undefined;
}

function isShown(node: Nodes): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
