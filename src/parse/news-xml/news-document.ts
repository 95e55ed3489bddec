import type { ValuedText } from '../valued-article.ts';
import { newsHtml } from './news-html.ts';
import { elementsIn, rawText, textIn, type XmlElement } from './xml-tree.ts';

/** What an agency's document says of its story, as it stands; empty where it does not. */
export interface NewsFacts {
  readonly title: string;
  readonly date: string;
  readonly updated?: string;
  readonly expires?: string;
  /** With `By`, perhaps. */
  readonly byline: string;
  readonly credit: string;
  readonly place: string;
  /** `STOCKHOLM, Aug 29, 2014 (AFP) -` */
  readonly dateline?: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly rights: string;
  readonly summary: string;
  readonly status: string;
  readonly body: ValuedText | undefined;
}

/** A format that agencies send their stories in. */
export interface NewsFormat {
  readonly name: string;
  /** The names of its root elements. */
  readonly roots: readonly string[];
  /** The stories in a document of it. */
  readonly stories: (root: XmlElement) => readonly XmlElement[];
  readonly read: (story: XmlElement) => NewsFacts;
}

const MARKUP = /<\/?(?:p|br|div)\b/i;
const ONE_PARAGRAPH = /^\s*<p>([^<]*)<\/p>\s*$/;
const INDENTED = /\n(?=[ \t]{2,}\S)/;
/** In characters: wires break lines at 60 or so, and earlier before a long word. */
const AVERAGE_LINE = 40;
const BREAK = /\n(?=[ \t]{2,}\S|[ \t]*\n)/;

/**
 * The text of an element: what it holds as HTML, or plain text, with markup in it perhaps. Lines of a column in a single paragraph are
 * plain text as it was sent over a wire, each of its paragraphs indented.
 */
export function bodyIn(element: XmlElement | undefined): ValuedText | undefined {
  if (!element || textIn(element) === '') return undefined;
  const inner = element.children.filter((child) => typeof child !== 'string');
  const text = rawText(element);
  if (inner.length === 0 && MARKUP.test(text) && !ONE_PARAGRAPH.test(text)) return { kind: 'html', text };
  const column = ONE_PARAGRAPH.exec(text)?.[1] ?? text;
  const isColumn = inner.every(isText) && inner.length < 2 && (inner.length === 0 || INDENTED.test(column));
  return isColumn
    ? { kind: 'plain', text: column.split(BREAK).map(unwrapped).join('\n\n') }
    : { kind: 'html', text: newsHtml(element) };
}

/** The lines of a paragraph as one; those of a table, which are shorter than a column, as they are. */
function unwrapped(paragraph: string): string {
  const lines = paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const broken = lines.slice(0, -1);
  const isWrapped = broken.join('').length >= broken.length * AVERAGE_LINE;
  return lines.join(isWrapped ? ' ' : '\n\n');
}

/** A paragraph of nothing but text. */
function isText({ name, children }: XmlElement): boolean {
  return (name === 'p' || name === 'pre') && children.every((child) => typeof child === 'string');
}

/** The text of the first element of one of these names that has any. */
export function firstText(element: XmlElement, ...names: readonly string[]): string {
  return textsOf(element, ...names)[0] ?? '';
}

/** The texts of all of them. */
export function textsOf(element: XmlElement, ...names: readonly string[]): string[] {
  return names.flatMap((name) => elementsIn(element, name).map(textIn)).filter((text) => text !== '');
}

/** The first value of an attribute of elements of that name. */
export function attributeIn(element: XmlElement, name: string, attribute: string): string {
  return valuesOf(element, name, attribute)[0] ?? '';
}

/** All of them. */
export function valuesOf(element: XmlElement, name: string, attribute: string): string[] {
  return elementsIn(element, name).flatMap(({ attributes }) => attributes[attribute]?.trim() || []);
}
