/** The pages that stand for what is not there, and their status; all others are 200. */
export const statusOf = (path: string): number => STATUS[path] ?? 200;

const STATUS: Readonly<Record<string, number>> = {
  '/search?from=yesterday': 400,
  '/no/such/page': 404,
  '/articles/my-tsa-mobile-app': 410,
};

/** A page of each kind, by what it is. The articles are those of the fixtures. */
export const kindsOfPages: Readonly<Record<string, string>> = {
  'the front page': '/',
  'its second page': '/?page=2',
  'an article with everything':
    '/articles/iraqi-forces-stall-in-mosuls-old-city-as-officers-count-the-cost-of-a-third-day',
  'an article with a derived headline':
    '/articles/counterattacks-by-islamic-state-militants-on-the-western-edge-of-mosul-have',
  'an article from right to left': '/articles/arabic',
  'an article without spaces': '/articles/chinese',
  'an article with words that are wider than a screen':
    '/articles/rindfleischetikettierungsuberwachungsaufgabenubertragungsgesetz',
  'the feed of its topic, for a person':
    '/topics/llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochll--894df324/atom.xml',
  'a topic': '/topics/mosul/',
  'a language': '/languages/ar/',
  'a year': '/2026/',
  'a list of channels': '/topics/',
  'how to subscribe': '/subscribe',
  'a feed, for a person': '/atom.xml',
  'a channel’s feed, for a person': '/topics/mosul/rss.xml',
  'an empty search': '/search',
  'a search that finds': '/search?q=data&topic=Data',
  'a search that finds much': '/search?q=data',
  'a search that finds nothing': '/search?q=nosuchword',
  'a search that is wrong': '/search?from=yesterday',
  'nothing there': '/no/such/page',
  'what was removed': '/articles/my-tsa-mobile-app',
};
