import type * as z from 'zod';
import {
  address,
  addresses,
  categories,
  day,
  language,
  line,
  nameOnly,
  oneOrMany,
  picture,
  status,
  tags,
  yesOrNo,
} from './field-values.ts';
import { NAMES_IN_LANGUAGES } from './names-in-languages.ts';
import { recordingFields } from './recording-fields.ts';

/**
 * The front matter that is understood, by the names that Seedwire, generators and publishers (Jekyll, Hugo, Zola, Astro, Next.js,
 * Obsidian, Dendron, Ghost, dev.to, …) have for it; the first that has a value counts. A name stands for all that differ from it in
 * their case, blanks, `_` and `-` alone, and may be one in a table of its own: `taxonomies.tags`. Behind them stand those that people
 * have in their languages.
 */
export const fields = {
  title: {
    names: ['title', ...NAMES_IN_LANGUAGES.title],
    value: line,
    remedy: 'write title: and the headline, in quotes if it holds ": "',
  },
  /** What the page is called that it was made from: its headline, mostly with its site's name. */
  pageTitle: { names: ['pageTitle'], value: line, remedy: 'write title: and the headline' },
  date: {
    names: [
      // MkDocs' blogs have both days in one table.
      ...['date.created', 'date', 'pubDate', 'pubDatetime', 'datePublished', 'publishedAt', 'publishedOn'],
      ...['publishedDate', 'publicationDate', 'postDate'],
      ...NAMES_IN_LANGUAGES.date,
    ],
    value: day,
    remedy: 'write date: 2017-06-28',
  },
  /** Hugo's: not before then, whatever the date. */
  publishDate: {
    names: ['publishDate'],
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
    names: [
      ...['updated', 'lastmod', 'lastModifiedAt', 'updatedDate', 'modified', 'dateModified', 'date.updated'],
      ...['updatedAt', 'dateUpdated', 'lastUpdated', 'lastUpdate.date', 'lastModified', 'modifiedAt'],
      ...['modDatetime', 'lastEdited', 'lastEditedTime'],
    ],
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
    names: [
      ...['author', 'authors', 'byline', 'writer', 'writers', 'createdBy'],
      ...NAMES_IN_LANGUAGES.authors,
    ],
    value: oneOrMany,
    remedy: 'write author: Jane Doe, or a list of names',
  },
  tags: {
    names: [
      ...['tags', 'taxonomies.tags', 'taxonomy.tag', 'tag', 'topics', 'keywords', 'labels'],
      ...NAMES_IN_LANGUAGES.tags,
    ],
    value: tags,
    remedy: 'write tags: [Iraq, Mosul]',
  },
  categories: {
    names: ['categories', 'taxonomies.categories', 'taxonomy.category', 'category'],
    value: categories,
    remedy: 'write categories: [Iraq, Mosul]',
  },
  summary: {
    names: [
      ...['summary', 'description', 'excerpt', 'customExcerpt', 'desc', 'abstract', 'subtitle'],
      ...NAMES_IN_LANGUAGES.summary,
    ],
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
  /** For whom Substack has it: `everyone`, `only_free`, `only_paid` or `founding`. */
  audience: { names: ['audience'], value: line, remedy: 'write draft: true, or take it out' },
  /** In which lists Hugo has it: `never`, which was `false`. */
  list: {
    names: ['build.list'],
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
    names: ['build.render'],
    value: line,
    remedy: 'write draft: true, or take it out',
  },
  /** Obsidian's word for what its Publish may put out. */
  publish: { names: ['publish'], value: line, remedy: 'write draft: true, or take it out' },
  /** The day of the note, from which the article may have come later. */
  created: {
    names: ['created', 'createdAt', 'dateCreated', 'createdDate', 'createdTime', 'creationDate'],
    value: line,
    remedy: 'write date: 2017-06-28',
  },
  /** To Jekyll a yes or no, to others the date. */
  published: { names: ['published'], value: line, remedy: 'write date: 2017-06-28, or draft: true' },
  /** Where the article stands on another site; sites that keep their articles by day have no other date. */
  path: { names: ['path', 'permalink'], value: line, remedy: 'write path: and the path of its address' },
  /** The same with Hugo and Pelican; to others an address that the article is about. */
  url: { names: ['url'], value: line, remedy: 'write url: and the path of its address' },
  /** Where it stood before; with Obsidian, what else it is called. */
  aliases: { names: ['aliases', 'alias'], value: addresses, remedy: 'write aliases: [/2016/siege/]' },
  redirectFrom: { names: ['redirectFrom'], value: addresses, remedy: 'write aliases: [/2016/siege/]' },
  canonical: {
    names: ['canonical', 'canonicalUrl'],
    value: address,
    remedy: 'write canonical: https://example.org/story',
  },
  credit: { names: ['credit', 'agency'], value: line, remedy: 'write credit: and the name of the agency' },
  /** To some the agency, to others the article that this one is a translation of, in a table. */
  source: { names: ['source'], value: nameOnly, remedy: 'write credit: and the name of the agency' },
  place: { names: ['place'], value: line, remedy: 'write place: MOSUL, Iraq' },
  picture: {
    names: [
      ...'image cover coverImage heroImage featuredImage featureImage thumbnail images'.split(' '),
      ...'extra.image header.image header.overlayImage header.teaser headerImage'.split(' '),
      ...'hero.src hero.image banner bannerImage ogImage socialImage'.split(' '),
    ],
    value: picture,
    remedy: 'write image: images/old-city.jpg',
  },
  ...recordingFields,
  related: { names: ['related'], value: oneOrMany, remedy: 'write related: and a list of headlines' },
} as const;

type Fields = typeof fields;
/** A field, by its name here. */
export type Field = keyof Fields;

/** What the front matter says, of what is understood. */
export type FieldValues = { readonly [Name in Field]?: z.infer<Fields[Name]['value']> };
