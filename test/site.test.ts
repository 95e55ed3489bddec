import { expect, it } from 'vitest';
import { SettingsError } from '../src/settings-error.ts';
import { readSite } from '../src/site.ts';

const vars = {
  SITE_TITLE: ' The  Wire\u0007 ',
  SITE_DESCRIPTION: 'All of it',
  SITE_LANGUAGE: 'pt-BR',
  SITE_AUTHOR: '',
  SITE_URL: 'https://News.Example.org',
  SITE_CARD: 'card.png',
  SITE_COPYRIGHT: '© 2026',
  FEED_ENTRIES: '20',
  FEED_TEXT: 'summary',
  FEED_MAX_AGE: '600',
  CACHE_MB: 16,
  HUB_URL: 'https://hub.example.net',
  FORMER_PERMALINKS: '/:year/:title.html, /%postname%/',
  DERIVED_TOPICS: 'false',
  TIME_ZONE: 'America/New_York',
};

it('reads the settings, made safe', () => {
  expect(readSite(vars)).toEqual({
    titleText: 'The Wire',
    descriptionText: 'All of it',
    language: 'pt-BR',
    authorText: undefined,
    url: 'https://news.example.org',
    cardFile: 'card.png',
    rightsText: '© 2026',
    feedEntries: 20,
    feedText: 'summary',
    timeZone: 'America/New_York',
    formerPermalinks: [
      ['/', { token: 'year' }, '/', { token: 'name' }, '.html'],
      ['/', { token: 'name' }, '/'],
    ],
    derivedTopics: false,
    feedMaxAge: 600,
    cacheBytes: 16_777_216,
    hubUrl: 'https://hub.example.net/',
  });
});

it('takes numbers and booleans of TOML for what they say', () => {
  const bare = { SITE_TITLE: 1984, FEED_ENTRIES: 20, DERIVED_TOPICS: false };
  expect(readSite({ ...vars, ...bare })).toMatchObject({
    titleText: '1984',
    feedEntries: 20,
    derivedTopics: false,
  });
});

it('wants a title and a description, and has a default for all else', () => {
  expect(readSite({ SITE_TITLE: 'The Wire', SITE_DESCRIPTION: 'All of it' })).toEqual({
    titleText: 'The Wire',
    descriptionText: 'All of it',
    language: 'en',
    authorText: undefined,
    url: undefined,
    cardFile: undefined,
    rightsText: undefined,
    feedEntries: 50,
    feedText: 'full',
    timeZone: 'UTC',
    formerPermalinks: [],
    derivedTopics: true,
    feedMaxAge: 900,
    cacheBytes: 33_554_432,
    hubUrl: undefined,
  });
  expect(() => readSite({})).toThrow(
    new SettingsError([
      { name: 'SITE_TITLE', value: undefined, allowed: 'a line of text' },
      { name: 'SITE_DESCRIPTION', value: undefined, allowed: 'a line of text' },
    ]),
  );
});

it('names every wrong setting with its value and what is allowed', () => {
  const wrong = {
    ...vars,
    SITE_TITLE: '  ',
    SITE_LANGUAGE: 'Portuguese',
    SITE_URL: 'news.example.org/',
    FEED_ENTRIES: 'many',
    TIME_ZONE: 'Mars/Olympus',
    SITE_DESCRIPTION: undefined,
    SITE_AUTHOR: ['Jane'],
  };
  expect(() => readSite(wrong)).toThrow(
    new SettingsError([
      { name: 'SITE_TITLE', value: '  ', allowed: 'a line of text' },
      { name: 'SITE_DESCRIPTION', value: undefined, allowed: 'a line of text' },
      {
        name: 'SITE_LANGUAGE',
        value: 'Portuguese',
        allowed: 'a BCP 47 language tag, such as en, pt-BR or zh-Hans',
      },
      { name: 'SITE_AUTHOR', value: ['Jane'], allowed: 'a name, or empty' },
      {
        name: 'SITE_URL',
        value: 'news.example.org/',
        allowed: 'an origin without path or final slash, such as https://news.example.org, or empty',
      },
      { name: 'FEED_ENTRIES', value: 'many', allowed: 'a whole number from 1 to 300' },
      {
        name: 'TIME_ZONE',
        value: 'Mars/Olympus',
        allowed: 'an IANA time zone, such as UTC or America/New_York',
      },
    ]),
  );
});

it.each(['0', '301', '1.5', ''])('allows no %j entries in a feed', (FEED_ENTRIES) => {
  expect(() => readSite({ ...vars, FEED_ENTRIES })).toThrow('FEED_ENTRIES');
});

it.each([
  'https://a.example/',
  'https://a.example/x',
  'ftp://a.example',
  'https://u:p@a.example',
  'https://',
])('allows no SITE_URL %s', (SITE_URL) => {
  expect(() => readSite({ ...vars, SITE_URL })).toThrow('SITE_URL');
});

it.each([
  ['ftp://hub.example', 'https://news.example.org'],
  ['hub.example', 'https://news.example.org'],
  ['https://hub.example/', ''],
  ['https://hub.example/', undefined],
])('refuses the hub %s of the site "%s"', (hub, url) => {
  expect(() => readSite({ ...vars, HUB_URL: hub, SITE_URL: url })).toThrow(
    `HUB_URL is "${hub}"; allowed: the address of a WebSub hub, or empty; empty while SITE_URL is`,
  );
});

it.each(['', undefined])('has no former addresses without a pattern: %j', (FORMER_PERMALINKS) => {
  expect(readSite({ ...vars, FORMER_PERMALINKS }).formerPermalinks).toEqual([]);
});

it.each(['/:year/:month/', ':title', '/:id/:title', '/%author%/%postname%/', '/:year/:title /about/'])(
  'refuses the pattern %j, which does not say where an article is',
  (FORMER_PERMALINKS) => {
    expect(() => readSite({ ...vars, FORMER_PERMALINKS })).toThrow(
      `FORMER_PERMALINKS is "${FORMER_PERMALINKS}"; allowed: patterns such as /:year/:month/:title/`,
    );
  },
);
