import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { XmlElement } from './xml-tree.ts';

/** What NITF (https://iptc.org/standards/nitf/) calls elements that HTML has by other names. */
const NAMES: Readonly<Record<string, string>> = {
  block: 'div',
  bq: 'blockquote',
  hl2: 'h2',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-reference': 'img',
};
/** What names of people and places stand in is no element of HTML, and its text is. */
const KEPT = new Set([
  ...'a abbr b blockquote br caption cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img'.split(
    ' ',
  ),
  ...'li ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul'.split(' '),
]);
/** Of notes, of producers and of what a picture is made of. */
const LEFT_OUT = new Set([
  'note',
  'media-metadata',
  'media-producer',
  'media-object',
  'script',
  'style',
  'head',
]);

/** The HTML of what an element of NITF or XHTML holds. It is not safe yet. */
export function newsHtml(element: XmlElement): string {
  return toHtml({ type: 'root', children: nodesOf(element) });
}

function nodesOf({ children }: XmlElement): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    if (LEFT_OUT.has(child.name)) return [];
    const tagName = NAMES[child.name] ?? child.name;
    return KEPT.has(tagName) ? [elementOf(tagName, child)] : nodesOf(child);
  });
}

function elementOf(tagName: string, element: XmlElement): Element {
  return { type: 'element', tagName, properties: propertiesOf(element), children: nodesOf(element) };
}

function propertiesOf({ attributes: { href, src, source, alt, title } }: XmlElement): Properties {
  const all = { href, src: src ?? source, alt: alt ?? ((src ?? source) ? '' : undefined), title };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
