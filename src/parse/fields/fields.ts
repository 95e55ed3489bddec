import type * as z from 'zod';
import type { Problem } from '../../problem.ts';
import {
  address,
  addresses,
  day,
  language,
  line,
  oneOrMany,
  picture,
  status,
  tags,
  yesOrNo,
} from './field-values.ts';

/**
 * The front matter that is understood, by the names that Seedwire, Jekyll, Hugo, Zola, Astro, Eleventy and Obsidian have for it;
 * the first that has a value counts. A name may be one in a table of its own: `taxonomies.tags`.
 */
const fields = {
  title: {
    names: ['title'],
    value: line,
    remedy: 'write title: and the headline, in quotes if it holds ": "',
  },
  date: {
    names: ['date', 'pubDate', 'datePublished'],
    value: day,
    remedy: 'write date: 2017-06-28',
  },
  /** Hugo's: not before then, whatever the date. */
  publishDate: {
    names: ['publishDate', 'publish_date'],
    value: day,
    remedy: 'write date: 2017-06-28',
  },
  /** Hugo's: not from then on. */
  expiryDate: {
    names: ['expiryDate', 'unpublishDate'],
    value: day,
    remedy: 'write expiryDate: 2017-06-28',
  },
  updated: {
    names: ['updated', 'lastmod', 'last_modified_at', 'updatedDate', 'modified', 'dateModified'],
    value: day,
    remedy: 'write updated: 2017-06-28T10:00:00Z',
  },
  status: {
    names: ['status'],
    value: status,
    remedy: 'write status: corrected, or draft: true, or take it out',
  },
  correction: {
    names: ['correction'],
    value: line,
    remedy: 'write correction: and what was wrong, in quotes if it holds ": "',
  },
  authors: {
    names: ['author', 'authors'],
    value: oneOrMany,
    remedy: 'write author: Jane Doe, or a list of names',
  },
  tags: {
    names: ['tags', 'taxonomies.tags', 'keywords', 'categories', 'taxonomies.categories', 'category'],
    value: tags,
    remedy: 'write tags: [Iraq, Mosul]',
  },
  summary: {
    names: ['summary', 'description', 'excerpt'],
    value: line,
    remedy: 'write summary: and a sentence or two',
  },
  slug: { names: ['slug'], value: line, remedy: 'write slug: mosul-old-city' },
  language: { names: ['language', 'lang'], value: language, remedy: 'write language: en, or pt-BR' },
  rights: { names: ['rights', 'copyright', 'license'], value: line, remedy: 'write rights: and one line' },
  draft: { names: ['draft'], value: yesOrNo, remedy: 'write draft: true, or take it out' },
  /** Not for everyone, which a feed is. */
  hidden: {
    names: ['private', 'hidden', 'headless'],
    value: yesOrNo,
    remedy: 'write draft: true, or take it out',
  },
  /** For whoever is given its address. */
  unlisted: { names: ['unlisted'], value: yesOrNo, remedy: 'write unlisted: true, or take it out' },
  /** Micropub's: `public`, `unlisted`, `protected` or `private`. */
  visibility: { names: ['visibility'], value: line, remedy: 'write unlisted: true, or take it out' },
  /** In which lists Hugo has it: `never`, which was `false`. */
  list: {
    names: ['build.list', '_build.list'],
    value: line,
    remedy: 'write unlisted: true, or take it out',
  },
  /** Whether Eleventy leaves it out of every list, or the lists that it leaves it out of. */
  excluded: {
    names: ['eleventyExcludeFromCollections'],
    value: oneOrMany,
    remedy: 'write unlisted: true, or take it out',
  },
  /** Whether Hugo makes a page of it: `never`, which was `false`. */
  render: {
    names: ['build.render', '_build.render'],
    value: line,
    remedy: 'write draft: true, or take it out',
  },
  /** Obsidian's word for what its Publish may put out. */
  publish: { names: ['publish'], value: line, remedy: 'write draft: true, or take it out' },
  /** The day of the note, from which the article may have come later. */
  created: { names: ['created'], value: line, remedy: 'write date: 2017-06-28' },
  /** To Jekyll a yes or no, to others the date. */
  published: { names: ['published'], value: line, remedy: 'write date: 2017-06-28, or draft: true' },
  /** Where the article stands on another site; sites that keep their articles by day have no other date. */
  path: { names: ['path', 'permalink'], value: line, remedy: 'write path: and the path of its address' },
  /** The same with Hugo and Pelican; to others an address that the article is about. */
  url: { names: ['url'], value: line, remedy: 'write url: and the path of its address' },
  /** Where it stood before; with Obsidian, what else it is called. */
  aliases: { names: ['aliases', 'alias'], value: addresses, remedy: 'write aliases: [/2016/siege/]' },
  redirectFrom: { names: ['redirect_from'], value: addresses, remedy: 'write aliases: [/2016/siege/]' },
  canonical: {
    names: ['canonical', 'canonical_url', 'canonicalUrl', 'canonicalURL'],
    value: address,
    remedy: 'write canonical: https://example.org/story',
  },
  credit: {
    names: ['credit', 'agency', 'source'],
    value: line,
    remedy: 'write credit: and the name of the agency',
  },
  place: { names: ['place'], value: line, remedy: 'write place: MOSUL, Iraq' },
  picture: {
    names: ['image', 'cover', 'heroImage', 'featured_image', 'thumbnail', 'images', 'extra.image'],
    value: picture,
    remedy: 'write image: images/old-city.jpg',
  },
  related: { names: ['related'], value: oneOrMany, remedy: 'write related: and a list of headlines' },
} as const;

type Fields = typeof fields;
type Field = keyof Fields;

/** What the front matter says, of what is understood. */
export type FieldValues = { readonly [Name in Field]?: z.infer<Fields[Name]['value']> };

const NAMES = new Set(Object.values(fields).flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/** Whether a field goes by this name, in small letters. */
export function isFieldName(name: string): boolean {
  return NAMES.has(name);
}

/** Reads the values of front matter. A value that is not what it should be is left out, and named as a problem. */
export function readFields(file: string, values: Readonly<Record<string, unknown>>) {
  const found: Partial<Record<Field, unknown>> = {};
  const problems: Problem[] = [];
  for (const [field, { names, value, remedy }] of Object.entries(fields)) {
    const written = names.map((name) => valueNamed(values, name)).find((candidate) => !isEmpty(candidate));
    if (written === undefined) continue;
    const result = value.safeParse(written);
    if (result.success) found[field as Field] = result.data;
    else problems.push({ file, field, fault: result.error.issues[0]?.message ?? 'is wrong', remedy });
  }
  return { found: found as FieldValues, problems };
}

/** Names are in any case: `Title`, `pubdate`. */
function valueNamed(values: Readonly<Record<string, unknown>>, name: string): unknown {
  const [outer = '', inner] = name.split('.');
  const value = valueIn(values, outer);
  if (inner === undefined) return value;
  return typeof value === 'object' && value !== null ? valueIn(value, inner) : undefined;
}

function valueIn(table: object, name: string): unknown {
  const folded = name.toLowerCase();
  return Object.entries(table).find(([written]) => written.toLowerCase() === folded)?.[1];
}

/** YAML's words for nothing, which are not taken for more than texts when they are read. */
const NOTHING = /^(?:null|~)?$/i;

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  // Of a starter whose placeholder stayed: `thumbnail: { thumbnailSrc }`.
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && NOTHING.test(value.trim()));
}
