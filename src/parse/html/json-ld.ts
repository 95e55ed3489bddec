import { fragmentTree, textOf } from '../html-tree.ts';

/** What a page's JSON-LD says of its article, in the words of schema.org. */
export interface JsonLdArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
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
  readonly url?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|\w+Article)$/;
const DEEPEST = 4;

/** The first article in the JSON-LD of a page: alone, in an array, or in a `@graph`. Broken scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle {
  const article =
    scripts
      .flatMap(parsed)
      .flatMap((value) => thingsIn(value, DEEPEST))
      .find(isArticle) ?? {};
  const authors = listed(article.author);
  return {
    headline: nameOf(article.headline),
    datePublished: nameOf(article.datePublished),
    dateModified: nameOf(article.dateModified),
    correction: listed(article.correction).map(textIn).find(Boolean),
    people: named(authors.filter((author) => !isOrganisation(author))),
    credit: [article.creditText, article.sourceOrganization, ...authors.filter(isOrganisation)]
      .flatMap(listed)
      .map(nameOf)
      .find(Boolean),
    publisher: listed(article.publisher).map(nameOf).find(Boolean),
    topics: [
      ...named(listed(article.keywords).flatMap(commaParted)),
      ...named(listed(article.articleSection)),
    ],
    language: nameOf(article.inLanguage),
    description: nameOf(article.description),
    rights: nameOf(article.copyrightNotice),
    url: nameOf(article.url),
  };
}

function parsed(script: string): unknown[] {
  try {
    return [JSON.parse(script)];
  } catch {
    return [];
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth - 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth - 1), ...thingsIn(thing.mainEntity, depth - 1)];
}

function isArticle(thing: Thing): boolean {
  return listed(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function isOrganisation(value: unknown): boolean {
  const types = typeof value === 'object' && value !== null ? listed((value as Thing)['@type']) : [];
  return types.some((type) => typeof type === 'string' && /Organization$/.test(type));
}

function listed(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}

function commaParted(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(',') : [value];
}

function named(values: readonly unknown[]): string[] {
  return values.flatMap((value) => nameOf(value) ?? []);
}

/** A text, or the name of a thing. An address is no name of anybody. */
function nameOf(value: unknown): string | undefined {
  const name =
    typeof value === 'object' && value !== null
      ? ((value as Thing).name ?? (value as Thing).alternateName)
      : value;
  return typeof name === 'string' && name.trim() !== '' ? decoded(name.trim()) : undefined;
}

/** A text, or that of a comment. An address says nothing of what was wrong. */
function textIn(value: unknown): string | undefined {
  const text = nameOf(
    typeof value === 'object' && value !== null
      ? ((value as Thing).text ?? (value as Thing).description)
      : value,
  );
  return text === undefined || /^https?:\S*$/i.test(text) ? undefined : text;
}

/** Many a program writes its texts there as it writes them in HTML: `Iraq&#8217;s`. */
function decoded(text: string): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return text;
  const tree = fragmentTree(text.replaceAll('<', '&lt;'));
  return tree ? textOf(tree) : text;
}
