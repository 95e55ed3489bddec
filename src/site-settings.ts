// The small face of zod: this file rides in the Worker, where the whole of it weighs 28 KiB more.
import * as z from 'zod/mini';
import { readPermalinkPattern } from './permalink-pattern.ts';
import { safeLine } from './safe-text.ts';

const line = z.pipe(z.string(), z.transform(safeLine));
const requiredLine = line.check(z.refine((text) => text !== ''));
const optionalLine = z.pipe(
  line,
  z.transform((text) => text || undefined),
);

const isLanguage = (tag: string) => /^[a-z]{2,3}\b/.test(tag) && accepts(() => Intl.getCanonicalLocales(tag));
const isTimeZone = (zone: string) => accepts(() => new Intl.DateTimeFormat('en', { timeZone: zone }));
const isWebAddress = (url: string) => /^https?:\/\/[^\s"<>]+$/.test(url) && accepts(() => new URL(url));
const isOrigin = (url: string) => /^https?:\/\/[^/?#@]+$/.test(url) && accepts(() => new URL(url));

const patternsIn = (text: string) =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readPermalinkPattern);

/** Each setting: its variable, what it is where none is set, what is allowed, and how it is read. */
export const siteSettings = {
  SITE_TITLE: { byDefault: undefined, allowed: 'a line of text', schema: requiredLine },
  SITE_DESCRIPTION: { byDefault: undefined, allowed: 'a line of text', schema: requiredLine },
  SITE_LANGUAGE: {
    byDefault: 'en',
    allowed: 'a BCP 47 language tag, such as en, pt-BR or zh-Hans',
    schema: z.string().check(z.refine(isLanguage)),
  },
  SITE_AUTHOR: { byDefault: '', allowed: 'a name, or empty', schema: optionalLine },
  SITE_URL: {
    byDefault: '',
    allowed: 'an origin without path or final slash, such as https://news.example.org, or empty',
    schema: z.pipe(
      z.string().check(z.refine((url) => url === '' || isOrigin(url))),
      z.transform((url) => (url === '' ? undefined : new URL(url).origin)),
    ),
  },
  SITE_CARD: {
    byDefault: '',
    allowed: 'a PNG file of 1200 by 630 pixels in the project, such as card.png, or empty',
    schema: optionalLine,
  },
  SITE_COPYRIGHT: { byDefault: '', allowed: 'a line of text, or empty', schema: optionalLine },
  FEED_ENTRIES: {
    byDefault: '50',
    allowed: 'a whole number from 1 to 300',
    // Feedbin reads the first 300 entries of a feed and no more.
    schema: z.coerce.number().check(z.int(), z.gte(1), z.lte(300)),
  },
  FEED_TEXT: { byDefault: 'full', allowed: 'full or summary', schema: z.enum(['full', 'summary']) },
  FEED_MAX_AGE: {
    byDefault: '900',
    allowed: 'a whole number of seconds from 300 to 3600',
    // Readers honour it: NetNewsWire and Miniflux ask again no sooner.
    schema: z.coerce.number().check(z.int(), z.gte(300), z.lte(3600)),
  },
  CACHE_MB: {
    byDefault: '32',
    allowed: 'a whole number of megabytes from 1 to 64',
    // The isolate has 128 MB for everything.
    schema: z.coerce.number().check(z.int(), z.gte(1), z.lte(64)),
  },
  HUB_URL: {
    byDefault: '',
    allowed: 'the address of a WebSub hub, or empty; empty while SITE_URL is',
    schema: z.pipe(
      z.string().check(z.refine((url) => url === '' || isWebAddress(url))),
      z.transform((url) => (url === '' ? undefined : new URL(url).href)),
    ),
  },
  DERIVED_TOPICS: {
    byDefault: 'true',
    allowed: 'true or false',
    schema: z.pipe(
      z.enum(['true', 'false']),
      z.transform((word) => word === 'true'),
    ),
  },
  FORMER_PERMALINKS: {
    byDefault: '',
    allowed:
      'patterns such as /:year/:month/:title/, with blanks between, in the words of Jekyll, Hugo, Hexo or WordPress; or empty',
    schema: z.pipe(
      z.string().check(z.refine((text) => patternsIn(text).every(Boolean))),
      z.transform((text) => patternsIn(text).filter((pattern) => pattern !== undefined)),
    ),
  },
  TIME_ZONE: {
    byDefault: 'UTC',
    allowed: 'an IANA time zone, such as UTC or America/New_York',
    schema: z.string().check(z.refine(isTimeZone)),
  },
};

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
