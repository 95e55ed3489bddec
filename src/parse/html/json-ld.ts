import { fragmentTree, textContent } from '../safe-html/html-tree.ts';
import { isTable } from '../table.ts';
import { recordingsOf } from './json-ld-recordings.ts';
import { isOfType, listed, referring, type Thing, thingsIn } from './linked-data.ts';

/** What a page's JSON-LD says of its article, in the words of schema.org. */
export interface JsonLdArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  /** Of the page, which may have been there before. */
  readonly pagePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly correction?: string | undefined;
  /** The people who wrote it. */
  readonly people: readonly string[];
  /** Who it is credited to: its `creditText`, or the organisation that it came from or that wrote it. */
  readonly credit?: string | undefined;
  readonly publisher?: string | undefined;
  readonly topics: readonly string[];
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  readonly rights?: string | undefined;
  /** The whole text, as markup or with its lines. */
  readonly body?: string | undefined;
  readonly url?: string | undefined;
  /** Whether there is one at all. */
  readonly isThere: boolean;
  /** Whether the page is described as a collection, or as what a search found. */
  readonly isOnList: boolean;
  /** Its sound and film, as they are described. */
  readonly recordings: readonly unknown[];
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;
const OTHER_WORK = /^(?:Review|Recipe)$/;
const ORGANISATION = /Organization$/;
/** What site programs describe where they describe no article: the page, with its dates. */
const PAGE = /^(?:WebPage|ItemPage|CreativeWork)$/;
const LIST = /^(?:CollectionPage|SearchResultsPage)$/;

/**
 * The article in the JSON-LD of a page, and what it says of the page itself. Of several articles it is the one with a headline of
 * the page, else the first.
 */
export function readJsonLd(scripts: readonly string[], isHeadline: (text: string) => boolean): JsonLdArticle {
  const things = thingsIn(scripts);
  const page = things.find((thing) => isOfType(thing, PAGE)) ?? {};
  const articles = things.filter((thing) => isOfType(thing, ARTICLE));
  const article: Thing =
    articles.find(({ headline }) => isHeadline(nameOf(headline) ?? '')) ??
    articles[0] ??
    things.find((thing) => isOfType(thing, OTHER_WORK)) ??
    {};
  const authors = listed(article.author).map(referring(things));
  const isOrganisation = (author: unknown) => isOfType(author, ORGANISATION);
  return {
    headline: nameOf(article.headline),
    datePublished: nameOf(article.datePublished),
    pagePublished: nameOf(page.datePublished),
    dateModified: nameOf(article.dateModified) ?? nameOf(page.dateModified),
    correction: listed(article.correction).map(textIn).find(Boolean),
    people: named(authors.filter((author) => !isOrganisation(author))),
    credit: [article.creditText, article.sourceOrganization, ...authors.filter(isOrganisation)]
      .flatMap(listed)
      .map(nameOf)
      .find(Boolean),
    publisher: listed(article.publisher).map(referring(things)).map(nameOf).find(Boolean),
    topics: [
      ...named(listed(article.keywords).flatMap(commaParted)),
      ...named(listed(article.articleSection)),
    ],
    language: nameOf(article.inLanguage) ?? nameOf(page.inLanguage),
    description: nameOf(article.description),
    rights: nameOf(article.copyrightNotice),
    body: isOfType(article, ARTICLE) ? nameOf(article.articleBody) : undefined,
    url: nameOf(article.url),
    isThere: articles.length > 0,
    isOnList: things.some((thing) => isOfType(thing, LIST)),
    recordings: recordingsOf(article, things),
  };
}

function commaParted(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(',') : [value];
}

function named(values: readonly unknown[]): string[] {
  return values.flatMap((value) => nameOf(value) ?? []);
}

/** A text, or the name of a thing. An address is no name of anybody. */
function nameOf(value: unknown): string | undefined {
  const name = isTable(value) ? (value.name ?? value.alternateName) : value;
  return typeof name === 'string' && name.trim() !== '' ? decoded(name.trim()) : undefined;
}

/** A text, or that of a comment. An address says nothing of what was wrong. */
function textIn(value: unknown): string | undefined {
  const text = nameOf(isTable(value) ? (value.text ?? value.description) : value);
  return text === undefined || /^https?:\S*$/i.test(text) ? undefined : text;
}

/** Many a program writes its texts there as it writes them in HTML: `Iraq&#8217;s`. */
function decoded(text: string): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return text;
  const tree = fragmentTree(text.replaceAll('<', '&lt;'));
  return tree ? textContent(tree) : text;
}
