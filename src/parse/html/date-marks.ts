import type { Element } from 'hast';
import { textContent } from '../safe-html/html-tree.ts';
import { attribute, classesOf, listOf } from './element-attributes.ts';
import { isOf, type Mark } from './marks.ts';

/** The class names that publishing programs and their designers give. */
const DATE_CLASS =
  /^(?:[a-z]+[-_]{1,2}){0,5}(?:(?:post|entry|pub|publish|published|publishing|article|story|news|meta)?[-_]{0,2}(?:date|datum|datestamp|timestamp|time|fecha)(?:[-_](?:post|header|time))?|published(?:[-_](?:on|at))?|posted-on|dateline|created?(?:[-_]?(?:date|on|at))?|submitted|(?:post|entry|article|asset)[-_]?(?:meta|metadata|info|footer))$/i;
/** AsciiDoc's, whose pages have it as an id: https://docs.asciidoctor.org/asciidoc/latest/document/revision-line/. */
const REVISION = 'revdate';
/** RDFa, as Drupal writes it: `schema:dateCreated`, `dc:date dc:created`. */
const RDFA = /^(?:schema|dc|dcterms):(?:date(?:Created|Published)?|created|issued)$/;
/** hAtom and h-entry: http://microformats.org/wiki/h-entry. */
const FORMATS = new Set(['dt-published', 'published', 'entry-date']);

/** How an element is marked as the day of publication, if it is. */
export function dateMark(element: Element): Mark | undefined {
  const classes = classesOf(element);
  if (listOf(element, 'itemProp').some((name) => /^date(?:Published|Created)$/.test(name)))
    return 'microdata';
  if (listOf(element, 'property').some((name) => RDFA.test(name))) return 'rdfa';
  if (classes.some((name) => FORMATS.has(name))) return 'microformat';
  if (element.tagName === 'time') return 'time';
  if (attribute(element, 'id') === REVISION) return 'class';
  return classes.some((name) => isOf(DATE_CLASS, name)) ? 'class' : undefined;
}

/** What such an element says: the form for machines, where it has one. */
export function dateText(element: Element): string {
  const machine = attribute(element, 'content') || attribute(element, 'dateTime');
  const value = element.tagName === 'abbr' ? attribute(element, 'title') : '';
  return machine || value || textContent(element);
}
