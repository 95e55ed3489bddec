import type * as z from 'zod/mini';
import type { PermalinkPattern } from './permalink-pattern.ts';
import { SettingsError, type WrongSetting } from './settings-error.ts';
import { siteSettings } from './site-settings.ts';
import type { PageWords } from './words.ts';

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
export interface Site extends SiteConfig, PageWords {
  /** The kinds, by their names, of which it has channels: no page leads to a list of none. Without it, any may be there. */
  readonly kinds?: ReadonlySet<string>;
}

/**
 * Reads the settings out of wrangler's `[vars]`; one that is not there has its default.
 * @throws {SettingsError} that lists every wrong value.
 */
export function readSite(vars: Readonly<Record<string, unknown>>): SiteConfig {
  const wrong: WrongSetting[] = [];
  const read = <Name extends keyof typeof siteSettings>(
    name: Name,
  ): z.infer<(typeof siteSettings)[Name]['schema']> => {
    const { byDefault, schema, allowed } = siteSettings[name];
    const said = vars[name] ?? byDefault;
    // TOML has numbers and booleans too: `20` and `false` without quotes say the same as with them.
    const isText = typeof said !== 'number' && typeof said !== 'boolean';
    const result = schema.safeParse(isText ? said : `${said}`);
    if (!result.success) wrong.push({ name, value: vars[name], allowed });
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
  if (site.hubUrl !== undefined && (vars.SITE_URL ?? '') === '')
    wrong.push({ name: 'HUB_URL', value: vars.HUB_URL, allowed: siteSettings.HUB_URL.allowed });
  if (wrong.length > 0) throw new SettingsError(wrong);
  return site;
}
