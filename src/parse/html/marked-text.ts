import type { Element, Nodes, Root } from 'hast';
import { textOf } from '../html-tree.ts';

/** How a page marks a text, the most exact first. */
export const MARKS = ['microdata', 'microformat', 'rel', 'time', 'class'] as const;

/** A text that a page marks as something, with the kind of mark. */
export interface MarkedText {
  readonly mark: (typeof MARKS)[number];
  readonly text: string;
}

/** What a page marks as its author's name and as its date of publication, in the order of the page. */
export interface MarkedTexts {
  readonly authors: readonly MarkedText[];
  readonly dates: readonly MarkedText[];
}

/** What stands in these is said of something else: comments, other articles, the site. */
const ELSEWHERE_TAGS = new Set(['aside', 'nav', 'svg']);
const ELSEWHERE =
  /^(?:comments?(?:-?(?:list|area|body|section|wrapper))?|respond|sidebar|widget(?:-area|_\w+)?|related(?:-?(?:posts?|articles?))?|recommended|teasers?|breadcrumbs?)$/i;
/** A picture's, a comment's or a quotation's author and the days of events are not the article's. */
const OF_ELSE =
  /(?:^|[-_])(?:quote|photo|image|picture|media|caption|licen[cs]e|credit|comment|event|birth|death|current|today|updated?|modified|edited|last|start|end|due|expiry)(?=[-_])/i;
/** The class names that publishing programs and their designers give, in the languages that they name things in. */
const AUTHOR_CLASS =
  /^(?:[a-z]+[-_]{1,2}){0,3}(?:author|autor|auteur|byline|writer)s?(?:[-_]{1,2}(?:name|link|meta))?$/i;
const DATE_CLASS =
  /^(?:[a-z]+[-_]{1,2}){0,3}(?:(?:post|entry|publish|published|publishing|article|story|news|meta)?[-_]{0,2}(?:date|datum|timestamp|fecha)(?:[-_](?:post|header|time))?|published(?:[-_](?:on|at))?|posted-on|dateline)$/i;
/** hAtom and h-entry: http://microformats.org/wiki/h-entry. */
const AUTHOR_FORMATS = new Set(['p-author', 'vcard', 'fn']);
const DATE_FORMATS = new Set(['dt-published', 'published', 'entry-date']);
/** What is longer is a text with a name or a date in it somewhere. */
const LONGEST = 120;

/** Collects the marked texts of a page, in one walk. */
export function markedTexts(page: Root): MarkedTexts {
  const authors: MarkedText[] = [];
  const dates: MarkedText[] = [];
  const walk = (node: Nodes, isInArticle: boolean): void => {
    if (node.type === 'element') {
      if (isElsewhere(node, isInArticle)) return;
      const author = marked(authorMark(node), () => authorText(node));
      if (author) authors.push(author);
      const date = marked(dateMark(node), () => dateText(node));
      if (date) dates.push(date);
    }
    const isArticle = node.type === 'element' && node.tagName === 'article';
    if ('children' in node) for (const child of node.children) walk(child, isInArticle || isArticle);
  };
  walk(page, false);
  return { authors, dates };
}

/** A page's body may bear the mark of an author's page: what is longer than a label is none. */
function marked(mark: MarkedText['mark'] | undefined, read: () => string): MarkedText | undefined {
  const text = mark === undefined ? '' : read().replace(/\s+/g, ' ').trim();
  return mark !== undefined && text !== '' && text.length <= LONGEST ? { mark, text } : undefined;
}

function authorMark(element: Element): MarkedText['mark'] | undefined {
  const classes = classesOf(element);
  if (listOf(element, 'itemProp').includes('author')) return 'microdata';
  if (element.tagName === 'a' && listOf(element, 'rel').includes('author')) return 'rel';
  if (classes.includes('author') && classes.some((name) => AUTHOR_FORMATS.has(name))) return 'microformat';
  if (classes.includes('p-author')) return 'microformat';
  return classes.some((name) => isOf(AUTHOR_CLASS, name)) ? 'class' : undefined;
}

function authorText(element: Element): string {
  const whole = textOf(element);
  const name = first(element, (inner) => {
    return listOf(inner, 'itemProp').includes('name') || listOf(inner, 'rel').includes('author');
  });
  const isLong = whole.trim().length > LONGEST;
  // The name stands in a box with what else is to be said of the author.
  if (isLong) return name && listOf(element, 'itemProp').includes('author') ? textOf(name) : whole;
  const named = name ?? first(element, (inner) => classesOf(inner).includes('fn'));
  const said = named ?? first(element, ({ tagName }) => tagName === 'a') ?? element;
  return attribute(said, 'content') || attribute(element, 'content') || textOf(withoutTimes(said));
}

/** `Jane Doe <time>…</time>` */
function withoutTimes(element: Element): Element {
  return { ...element, children: element.children.filter((child) => !isTime(child)) };
}

function isTime(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'time';
}

function dateMark(element: Element): MarkedText['mark'] | undefined {
  const classes = classesOf(element);
  if (listOf(element, 'itemProp').some((name) => /^date(?:Published|Created)$/.test(name)))
    return 'microdata';
  if (classes.some((name) => DATE_FORMATS.has(name))) return 'microformat';
  if (element.tagName === 'time') return 'time';
  return classes.some((name) => isOf(DATE_CLASS, name)) ? 'class' : undefined;
}

function dateText(element: Element): string {
  const machine = attribute(element, 'content') || attribute(element, 'dateTime');
  const value = element.tagName === 'abbr' ? attribute(element, 'title') : '';
  return machine || value || textOf(element);
}

/** `itemPostDate` is `item-Post-Date`. */
function isOf(pattern: RegExp, className: string): boolean {
  const name = className.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  return pattern.test(name) && !OF_ELSE.test(name);
}

/** A byline may stand in an aside of its article. */
function isElsewhere(element: Element, isInArticle: boolean): boolean {
  return (
    (ELSEWHERE_TAGS.has(element.tagName) && !(isInArticle && element.tagName === 'aside')) ||
    [...classesOf(element), attribute(element, 'id')].some((name) => ELSEWHERE.test(name))
  );
}

function first(element: Element, isWanted: (inner: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : first(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

const classesOf = (element: Element) => listOf(element, 'className');

function listOf({ properties }: Element, name: string): string[] {
  return [properties[name] ?? []].flat().flatMap((value) => String(value).split(/\s+/));
}

function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : [value].flat().join(' ');
}
