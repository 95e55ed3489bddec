import type { Element, Nodes } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { attribute, classesOf, listOf } from './element-attributes.ts';
import { isOf, LONGEST_MARKED, type Mark } from './marks.ts';

/** The class names that publishing programs and their designers give, in the languages that they name things in. */
const AUTHOR_CLASS =
  /^(?:[a-z]+[-_]{1,2}){0,3}(?:author|autor|auteur|byline|writer)s?(?:[-_]{1,2}(?:name|link|meta))?$/i;
/** hAtom and h-entry: http://microformats.org/wiki/h-entry. */
const FORMATS = new Set(['p-author', 'vcard', 'fn']);

/** How an element is marked as the author's, if it is. */
export function authorMark(element: Element): Mark | undefined {
  const classes = classesOf(element);
  if (listOf(element, 'itemProp').includes('author')) return 'microdata';
  if (element.tagName === 'a' && listOf(element, 'rel').includes('author')) return 'rel';
  if (classes.includes('author') && classes.some((name) => FORMATS.has(name))) return 'microformat';
  if (classes.includes('p-author')) return 'microformat';
  return classes.some((name) => isOf(AUTHOR_CLASS, name)) ? 'class' : undefined;
}

/** The name in an element that is marked so, perhaps with words around it. */
export function authorText(element: Element): string {
  const whole = textContent(element);
  const name = first(element, (inner) => {
    return listOf(inner, 'itemProp').includes('name') || listOf(inner, 'rel').includes('author');
  });
  const isLong = whole.trim().length > LONGEST_MARKED;
  // The name stands in a box with what else is to be said of the author.
  if (isLong) return name && listOf(element, 'itemProp').includes('author') ? textContent(name) : whole;
  const named = name ?? first(element, (inner) => classesOf(inner).includes('fn'));
  const said = named ?? first(element, ({ tagName }) => tagName === 'a') ?? element;
  return attribute(said, 'content') || attribute(element, 'content') || textContent(withoutTimes(said));
}

/** `Jane Doe <time>…</time>` */
function withoutTimes(element: Element): Element {
  return { ...element, children: element.children.filter((child) => !isTime(child)) };
}

function isTime(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'time';
}

function first(element: Element, isWanted: (inner: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : first(child, isWanted);
    if (found) return found;
  }
  return undefined;
}
