import { YES_OR_NO } from '../fields/yes-or-no.ts';
import { isTable, type Table } from '../table.ts';
import { meantFor } from './meant-for.ts';

/**
 * What scrapers, feeds and archives call an article's facts in JSON (JSON Feed 1.1, schema.org, newspaper3k, news-please,
 * trafilatura, NewsAPI, WordPress), by the names that front matter has for them; the first that has a value counts.
 */
const NAMES = {
  title: ['title', 'headline'],
  date: [
    ...['date_published', 'datePublished', 'date_publish', 'published_at', 'publishedAt', 'publish_date'],
    ...['publication_date', 'pubDate', 'pub_date', 'published', 'date', 'created_at'],
  ],
  updated: ['date_modified', 'dateModified', 'date_modify', 'updated_at', 'updatedAt', 'updated', 'modified'],
  expiryDate: ['expires', 'expiryDate', 'expiry_date', 'unpublishDate'],
  author: ['authors', 'author', 'byline', 'creator'],
  tags: ['tags', 'keywords', 'categories', 'topics', 'articleSection'],
  summary: ['summary', 'description', 'excerpt', 'abstract'],
  language: ['language', 'inLanguage', 'lang'],
  canonical: ['url', 'canonical_url', 'canonicalUrl', 'link', 'source_url'],
  credit: ['credit', 'agency', 'source', 'site_name', 'sitename', 'publisher'],
  place: ['place'],
  rights: ['rights', 'copyright', 'license'],
  image: ['image', 'image_url', 'top_image', 'urlToImage', 'banner_image', 'featured_image'],
  slug: ['slug'],
  permalink: ['permalink'],
  aliases: ['aliases'],
  redirect_from: ['redirect_from', 'redirectFrom'],
} as const;
/** Those that are days: to some programs `published` is a yes or no. */
const DAYS = new Set(['date', 'updated', 'expiryDate']);
const HTML_NAMES = ['content_html', 'html', 'article_html'];
/** Plain text by their definition, whatever tags it tells of. */
const PLAIN_NAMES = ['content_text', 'maintext'];
const TEXT_NAMES = ['text', 'articleBody', 'body', 'content', 'full_text', 'fulltext', 'article'];

/** What they call sound and film, by the names of front matter, as they have it: JSON Feed, schema.org, feeds in JSON. */
const RECORDINGS = {
  enclosure: ['attachments', 'enclosure', 'enclosures', 'associatedMedia'],
  audio: ['audio', 'audio_url', 'audioUrl'],
  video: ['video', 'video_url', 'videoUrl'],
  duration: ['duration', 'itunes_duration'],
} as const;

/** A text that holds tags, and no sign for less. */
const MARKUP = /<\/(?:p|div|a|h[1-6]|ul|ol|li|b|i|em|strong|blockquote)>|<br\s*\/?>/i;

/** An article as a JSON object has it: its facts by the names of front matter, and its text. */
export interface ArticleValues {
  readonly values: Table;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Reads a JSON value as an article; `undefined` where it is no object, has no text, or neither headline nor date. */
export function articleValues(object: unknown): ArticleValues | undefined {
  if (!isTable(object)) return undefined;
  const values = Object.fromEntries(
    Object.entries(NAMES).flatMap(([field, names]) => {
      const isValue = (one: unknown) => one !== undefined && !(DAYS.has(field) && YES_OR_NO.test(`${one}`));
      const value = names.map((name) => simple(object[name])).find(isValue);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const [html, plain, text] = [HTML_NAMES, PLAIN_NAMES, TEXT_NAMES].map((names) =>
    names.map((name) => writtenText(object[name])).find(Boolean),
  );
  if ((html ?? plain ?? text) === undefined || (!values.title && !values.date)) return undefined;
  const all = { ...values, ...recordingsIn(object), ...meantFor(object) };
  if (html === undefined && plain !== undefined) return { values: all, text: plain };
  return {
    values: all,
    ...(html === undefined && !MARKUP.test(text ?? '') ? { text } : { html: html ?? text }),
  };
}

function recordingsIn(object: Table): Table {
  const said = Object.entries(RECORDINGS).map(([field, names]) => [
    field,
    names.map((name) => object[name]).find((value) => value !== undefined && value !== null),
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** WordPress has texts in a table: `{ "rendered": "<p>…" }`. */
function writtenText(value: unknown): string | undefined {
  const written = isTable(value) ? value.rendered : value;
  return typeof written === 'string' && written.trim() !== '' ? written : undefined;
}

/** A value of front matter, or a list of them. */
function simple(value: unknown): unknown {
  if (!Array.isArray(value)) return named(value);
  const all = value.map(named).filter((one) => one !== undefined);
  return all.length === 0 ? undefined : all;
}

/** A table that names something is what it is called: `{ "id": null, "name": "Example Times" }`. */
function named(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isTable(value)) return value.name ?? value.rendered ?? value.url ?? undefined;
  return value === null || value === '' ? undefined : value;
}
