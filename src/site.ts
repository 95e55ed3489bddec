// The small face of zod: this file rides in the Worker, where the whole of it weighs 28 KiB more.
import * as z from 'zod/mini';
import { type PermalinkPattern, readPermalinkPattern } from './permalink-pattern.ts';
import { safeLine } from './safe-text.ts';
import { SettingsError, type WrongSetting } from './settings-error.ts';
import type { PageWords } from './words.ts';

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

/** Each setting: its variable, what is allowed, and how it is read. */
const settings = {
  SITE_TITLE: { allowed: 'a line of text', schema: requiredLine },
  SITE_DESCRIPTION: { allowed: 'a line of text', schema: requiredLine },
  SITE_LANGUAGE: {
    allowed: 'a BCP 47 language tag, such as en, pt-BR or zh-Hans',
    schema: z.string().check(z.refine(isLanguage)),
  },
  SITE_AUTHOR: { allowed: 'a name, or empty', schema: optionalLine },
  SITE_URL: {
    allowed: 'an origin without path or final slash, such as https://news.example.org, or empty',
    schema: z.pipe(
      z.string().check(z.refine((url) => url === '' || isOrigin(url))),
      z.transform((url) => (url === '' ? undefined : new URL(url).origin)),
    ),
  },
  SITE_CARD: {
    allowed: 'a PNG file of 1200 by 630 pixels in the project, such as card.png, or empty',
    schema: optionalLine,
  },
  SITE_COPYRIGHT: { allowed: 'a line of text, or empty', schema: optionalLine },
  FEED_ENTRIES: {
    allowed: 'a whole number from 1 to 300',
    // Feedbin reads the first 300 entries of a feed and no more.
    schema: z.coerce.number().check(z.int(), z.gte(1), z.lte(300)),
  },
  FEED_TEXT: { allowed: 'full or summary', schema: z.enum(['full', 'summary']) },
  FEED_MAX_AGE: {
    allowed: 'a whole number of seconds from 300 to 3600',
    // Readers honour it: NetNewsWire and Miniflux ask again no sooner.
    schema: z.coerce.number().check(z.int(), z.gte(300), z.lte(3600)),
  },
  CACHE_MB: {
    allowed: 'a whole number of megabytes from 1 to 64',
    // The isolate has 128 MB for everything.
    schema: z.coerce.number().check(z.int(), z.gte(1), z.lte(64)),
  },
  HUB_URL: {
    allowed: 'the address of a WebSub hub, or empty; empty while SITE_URL is',
    schema: z.pipe(
      z.string().check(z.refine((url) => url === '' || isWebAddress(url))),
      z.transform((url) => (url === '' ? undefined : new URL(url).href)),
    ),
  },
  DERIVED_TOPICS: {
    allowed: 'true or false',
    schema: z.pipe(
      z.enum(['true', 'false']),
      z.transform((word) => word === 'true'),
    ),
  },
  FORMER_PERMALINKS: {
    allowed:
      'patterns such as /:year/:month/:title/, with blanks between, in the words of Jekyll, Hugo, Hexo or WordPress; or empty',
    schema: z.pipe(
      z._default(z.string(), '').check(z.refine((text) => patternsIn(text).every(Boolean))),
      z.transform((text) => patternsIn(text).filter((pattern) => pattern !== undefined)),
    ),
  },
  TIME_ZONE: {
    allowed: 'an IANA time zone, such as UTC or America/New_York',
    schema: z.string().check(z.refine(isTimeZone)),
  },
};

/** How much of an article feeds have. */
export type FeedText = 'full' | 'summary';

/** The publication as the person who runs it set it. */
export interface SiteConfig {
  readonly titleText: string;
  readonly descriptionText: string;
  readonly language: string;
  readonly authorText: string | undefined;
  /** The origin that every absolute URL starts with; without it, the request's. */
  readonly url: string | undefined;
  readonly rightsText: string | undefined;
  /** The picture that stands for its pages where they are shared, in the project's folder; without it, one is drawn. */
  readonly cardFile: string | undefined;
  /** How many entries a feed holds at most. */
  readonly feedEntries: number;
  /** What an entry of a feed has of its article: the text or its summary alone. */
  readonly feedText: FeedText;
  readonly timeZone: string;
  /** The patterns of the addresses that articles had on a former site. */
  readonly formerPermalinks: readonly PermalinkPattern[];
  /** Whether an article without tags gets topics out of its text. */
  readonly derivedTopics: boolean;
  /** For how many seconds a client need not ask for a feed again. */
  readonly feedMaxAge: number;
  /** How much memory rendered documents may take, in bytes. */
  readonly cacheBytes: number;
  /** The WebSub hub that is told of every change, and to which readers may subscribe. */
  readonly hubUrl: string | undefined;
}

/** The publication as it is shown: with the words of its pages. */
export interface Site extends SiteConfig, PageWords {}

/**
 * Reads the settings out of wrangler's `[vars]`.
 * @throws {SettingsError} that lists every wrong value.
 */
export function readSite(vars: Readonly<Record<string, unknown>>): SiteConfig {
  const wrong: WrongSetting[] = [];
  const read = <Name extends keyof typeof settings>(
    name: Name,
  ): z.infer<(typeof settings)[Name]['schema']> => {
    const result = settings[name].schema.safeParse(vars[name]);
    if (!result.success) wrong.push({ name, value: vars[name], allowed: settings[name].allowed });
    return result.data as never;
  };
  const site = {
    titleText: read('SITE_TITLE'),
    descriptionText: read('SITE_DESCRIPTION'),
    language: read('SITE_LANGUAGE'),
    authorText: read('SITE_AUTHOR'),
    url: read('SITE_URL'),
    rightsText: read('SITE_COPYRIGHT'),
    cardFile: read('SITE_CARD'),
    feedEntries: read('FEED_ENTRIES'),
    feedText: read('FEED_TEXT'),
    timeZone: read('TIME_ZONE'),
    formerPermalinks: read('FORMER_PERMALINKS'),
    derivedTopics: read('DERIVED_TOPICS'),
    feedMaxAge: read('FEED_MAX_AGE'),
    cacheBytes: read('CACHE_MB') * 2 ** 20,
    hubUrl: read('HUB_URL'),
  };
  // A hub knows a feed by its address: one that is the request's own would be another for every host.
  if (site.hubUrl !== undefined && vars.SITE_URL === '')
    wrong.push({ name: 'HUB_URL', value: vars.HUB_URL, allowed: settings.HUB_URL.allowed });
  if (wrong.length > 0) throw new SettingsError(wrong);
  return site;
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
