import type { Element, RootContent } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { attribute, classesOf } from './element-attributes.ts';
import { headlineText, isLinkToHeading } from './headline-text.ts';
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

/**
 * What programs set into a page that is not of its article, by their classes and ids: the Wayback Machine's bar, MediaWiki's notes and
 * buttons, tables of contents, and what Org, Docutils, Joomla and Drupal say of author and day.
 */
const OF_PROGRAMS = new Set([
  ...'wm-ipp-base wm-ipp wm-ipp-print donato siteSub contentSub jump-to-nav catlinks mw-editsection mw-jump-link'.split(
    ' ',
  ),
  ...'toc TOC table-of-contents postamble docinfo article-info taxonomy'.split(' '),
  'skip-link',
]);
/** In characters: what holds a whole article is none of these, whatever it is called. */
const LONGEST = 4000;
/** What is there for those who listen; links that are lead over the menus. */
const HEARD = new Set('screen-reader-text sr-only visually-hidden'.split(' '));

/** What a reader may see of a node of a page with that headline: no scripts, forms and hidden parts, and not the headline. */
export function readableElements(node: RootContent, titleText: string): Element['children'] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || LEFT_OUT.has(node.tagName) || node.properties.hidden === true) return [];
  if (isOfProgram(node)) return [];
  if (node.tagName === 'h1' && isSame(headlineText(node), titleText)) return [];
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

function isOfProgram(element: Element): boolean {
  const names = [attribute(element, 'id'), ...classesOf(element)];
  const isHeard = element.tagName === 'a' && names.some((name) => HEARD.has(name));
  const isSet = names.some((name) => OF_PROGRAMS.has(name)) && textContent(element).length < LONGEST;
  return isHeard || isSet || isLinkToHeading(element);
}
