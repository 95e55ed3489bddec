import type { Element, ElementContent, Root, RootContent } from 'hast';
import { safeLine } from '../../../safe-text.ts';
import { fragmentTree, textContent } from '../../safe-html/html-tree.ts';
import { writtenSafely } from '../../safe-html/written-safely.ts';

/** What is left of a text when its lines are folded. */
const INK = /[^\s\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/u;

/**
 * HTML in which the paragraph of a text has only the `lead` that the text ends in, whatever elements stand around what goes; `undefined`
 * where there is no such paragraph, or no place in it where the lead begins.
 */
export function withParagraphShortened(html: string, text: string, lead: string): string | undefined {
  const tree = fragmentTree(html);
  const paragraph = tree && paragraphsIn(tree).find((one) => safeLine(textContent(one)) === text);
  if (!paragraph) return undefined;
  const shorter = withoutInk(paragraph, inkIn(text) - inkIn(lead));
  return safeLine(textContent(shorter)) === lead
    ? writtenSafely(replaced(tree, paragraph, shorter))
    : undefined;
}

function paragraphsIn({ children }: Root | Element): Element[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'p' ? [node] : paragraphsIn(node);
  });
}

function inkIn(text: string): number {
  return [...text].filter((character) => INK.test(character)).length;
}

/** An element without so many of its first visible characters, and without the elements in it that are empty then. */
function withoutInk(element: Element, count: number): Element {
  let left = count;
  const shortened = (node: ElementContent): ElementContent[] => {
    if (left < 0) return [node];
    if (node.type === 'element') {
      const children = node.children.flatMap(shortened);
      return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children }];
    }
    if (node.type !== 'text') return [node];
    const characters = [...node.value];
    const start = characters.findIndex((character) => INK.test(character) && left-- === 0);
    return start === -1 ? [] : [{ ...node, value: characters.slice(start).join('') }];
  };
  return { ...element, children: element.children.flatMap(shortened) };
}

function replaced<Parent extends Root | Element>(parent: Parent, old: Element, by: Element): Parent {
  const children = (parent.children as readonly (RootContent | ElementContent)[]).map((node) => {
    if (node === old) return by;
    return node.type === 'element' ? replaced(node, old, by) : node;
  });
  return { ...parent, children };
}
