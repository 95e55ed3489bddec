import * as z from 'zod';

const Instant = z.iso.datetime({ precision: 0 });
const Author = z.strictObject({ name: z.string() });

const Attachment = z.strictObject({
  url: z.url(),
  mime_type: z.string(),
  title: z.string().optional(),
  size_in_bytes: z.int().positive().optional().describe('Where the article says it'),
  duration_in_seconds: z.int().positive().optional().describe('Where the article says it'),
});

const About = z.url().describe('Where the keys of this object are said: this document');

/** What an item says under our own key. */
const Facts = z.strictObject({
  about: About.optional(),
  date_precision: z
    .enum(['day', 'month'])
    .optional()
    .describe('Where the time of date_published is noon, since only the day is known, or only the month'),
  place: z.string().optional().describe('Of the dateline: MOSUL, Iraq'),
  credit: z.string().optional().describe('The agency or publication that the text is credited to'),
  correction: z.string().optional().describe('What was corrected; content_html says it above the text'),
  rights: z.string().optional().describe("The article's own rights line"),
  canonical_url: z.url().optional().describe('Where the article was published first'),
  related: z.array(z.string()).optional().describe('Headlines of other stories that it points to'),
  word_count: z.int().nonnegative().describe('Of the whole article'),
  version: z.string().describe('Another one whenever anything else of the whole item is'),
  is_shortened: z
    .literal(true)
    .optional()
    .describe(
      'Where the item has less than the whole text: it is longer than 125 KB, or FEED_TEXT is summary',
    ),
  whole_url: z.url().optional().describe('Where is_shortened: the same item with the whole text'),
});

/** An item of JSON Feed 1.1, as we write it. */
export const Item = z
  .strictObject({
    id: z.string().regex(/^urn:/),
    url: z.url(),
    title: z.string(),
    summary: z.string(),
    content_html: z.string().optional().describe('Where FEED_TEXT is full, and of an article by itself'),
    content_text: z.string().optional().describe('Where FEED_TEXT is summary'),
    image: z.url().optional(),
    date_published: Instant,
    date_modified: Instant,
    authors: z.array(Author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
    attachments: z.array(Attachment).optional().describe('Sound and film of the article'),
    _seedwire: Facts.describe('What JSON Feed has no place for: an extension, which readers pass over'),
  })
  .meta({ id: 'Item', description: 'An article, as JSON Feed 1.1 has it.' });

/** A JSON Feed 1.1, as we write it. */
export const JsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    description: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    icon: z.url(),
    favicon: z.url(),
    language: z.string(),
    authors: z.array(Author).optional(),
    hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: z.url() })).optional(),
    _seedwire: z.strictObject({ about: About }),
    items: z.array(Item),
  })
  .meta({ id: 'JsonFeed', description: 'A channel, newest first; next_url has the next items.' });

/** `/articles.json`. */
export const ArticleList = z
  .strictObject({
    next_url: z.url().optional(),
    articles: z.array(
      z.strictObject({
        id: z.string().regex(/^urn:/),
        url: z.url().describe('Of its page; with .json behind it, of its item'),
        version: z.string().describe('As its item has it: another one whenever anything else of the item is'),
      }),
    ),
  })
  .meta({
    id: 'ArticleList',
    description:
      'Every article with its version, newest first; next_url has the next ones. What is not listed was removed.',
  });

/** `/feeds.json`. */
export const Directory = z
  .strictObject({
    title: z.string(),
    home_page_url: z.url(),
    opml_url: z.url(),
    articles_url: z.url().describe('The list of all articles, for programs that keep a copy'),
    channels: z.array(
      z.strictObject({
        id: z.string().regex(/^urn:uuid:/),
        kind: z.string(),
        name: z.string(),
        title: z.string(),
        description: z.string(),
        language: z.string().optional().describe('Of its articles, where all are in one: BCP 47'),
        home_page_url: z.url(),
        articles: z.int().positive(),
        newest: Instant,
        state: z.string().describe('Another one after each deploy that may have changed its feeds'),
        feeds: z.array(z.strictObject({ format: z.string(), type: z.string(), url: z.url() })),
      }),
    ),
  })
  .meta({ id: 'Directory', description: 'Every channel, with its feeds.' });

/** Why there is no better answer. */
export const Problem = z
  .strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'RFC 9457.' });
