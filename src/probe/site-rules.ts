import { formats } from '../render/formats.ts';
import { recordingRule } from './recording-rule.ts';
import type { SiteRule } from './rule.ts';

/** Where readers look for a feed when a person gives them the site's address. */
const GUESSES = ['/feed', '/feed/', '/rss', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/index.rss'];
/** Redirects for good: readers put the new address in the old one's place. */
const FOR_GOOD = [301, 308];

const isFeed = ({ headers }: Response) => {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim();
  return formats.some(({ mediaType }) => mediaType === type);
};

/** What must hold of the site as a whole. */
export const siteRules: readonly SiteRule[] = [
  {
    name: 'answers guesses with a feed, a redirect for good to one, or 404',
    breaks: 'Miniflux, NetNewsWire and Feedbin try them: a page with 200 becomes a bogus subscription',
    async check(ask) {
      for (const guess of GUESSES) {
        const response = await ask(guess);
        if (response.status === 404 || (response.status === 200 && isFeed(response))) continue;
        const to = response.headers.get('Location');
        if (!FOR_GOOD.includes(response.status) || to === null)
          return `${response.status} to ${guess}, ${response.headers.get('Content-Type')}`;
        const { pathname, search } = new URL(to, 'https://site.invalid');
        const there = await ask(pathname + search);
        if (there.status !== 200 || !isFeed(there))
          return `${guess} leads to ${to}: ${there.status}, no feed`;
      }
      return undefined;
    },
  },
  {
    name: 'answers 404 where there is nothing',
    breaks: 'Thunderbird stops a feed at any error, FreshRSS at 410 for good; a page with 200 is no feed',
    async check(ask) {
      const { status } = await ask('/no/such/feed.xml');
      return status === 404 ? undefined : `${status} to /no/such/feed.xml`;
    },
  },
  recordingRule,
];
