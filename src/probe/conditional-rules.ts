import type { Rule } from './rule.ts';

const YEAR = 365 * 86_400_000;

/** Conditional requests as readers make them (RFC 9110 section 13). */
export const conditionalRules: readonly Rule[] = [
  {
    name: 'sends ETag and Last-Modified',
    breaks: 'tt-rss, Thunderbird and Nextcloud News know only Last-Modified: never a 304 for them',
    async check(ask, { path }) {
      const { headers } = await ask(path);
      if (!/^(?:W\/)?"[^"]+"$/.test(headers.get('ETag') ?? '')) return `ETag is ${headers.get('ETag')}`;
      if (!Date.parse(headers.get('Last-Modified') ?? ''))
        return `Last-Modified is ${headers.get('Last-Modified')}`;
      return undefined;
    },
  },
  {
    name: 'was modified after 2000 and not in the future',
    breaks: 'NetNewsWire ignores odd dates, Thunderbird starts with the year 2000',
    async check(ask, { path }, now) {
      const modified = Date.parse((await ask(path)).headers.get('Last-Modified') ?? '');
      return modified > Date.UTC(2000, 0, 2) && modified <= now + 60_000
        ? undefined
        : `Last-Modified is ${new Date(modified).toUTCString()}`;
    },
  },
  {
    name: 'answers 200 to the dates that readers make up on their first request',
    breaks: 'Nextcloud News (a year ago) and Thunderbird (the year 2000): an empty subscription',
    async check(ask, { path }, now) {
      for (const since of [Date.UTC(2000, 0, 1), now - YEAR].map((time) => new Date(time).toUTCString())) {
        const { status } = await ask(path, { 'If-Modified-Since': since });
        if (status !== 200) return `${status} to If-Modified-Since: ${since}`;
      }
      return undefined;
    },
  },
  {
    name: 'answers 304 to who has it: by ETag, weak, in a list, *',
    breaks: 'everyone: the whole feed at every poll',
    async check(ask, { path }) {
      const etag = ((await ask(path)).headers.get('ETag') ?? '').replace(/^W\//, '');
      for (const tags of [etag, `W/${etag}`, `"x", W/${etag}`, '*']) {
        const { status } = await ask(path, { 'If-None-Match': tags });
        if (status !== 304) return `${status} to If-None-Match: ${tags}`;
      }
      return undefined;
    },
  },
  {
    name: 'lets If-None-Match beat If-Modified-Since',
    breaks: 'newsboat, feedparser and liferea send both: permanent 200s, or permanent 304s',
    async check(ask, { path }) {
      const { headers } = await ask(path);
      const [etag, since] = [headers.get('ETag') ?? '', headers.get('Last-Modified') ?? ''];
      const other = await ask(path, { 'If-None-Match': '"other"', 'If-Modified-Since': since });
      if (other.status !== 200) return `${other.status} to another ETag and the same date`;
      const old = await ask(path, {
        'If-None-Match': etag,
        'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT',
      });
      return old.status === 304 ? undefined : `${old.status} to the same ETag and another date`;
    },
  },
  {
    name: 'reads If-Modified-Since as an instant',
    breaks: 'feed-io writes +0000 for GMT: always a 200',
    async check(ask, { path }) {
      const since = (await ask(path)).headers.get('Last-Modified') ?? '';
      for (const form of [since, since.replace('GMT', '+0000')]) {
        const { status } = await ask(path, { 'If-Modified-Since': form });
        if (status !== 304) return `${status} to If-Modified-Since: ${form}`;
      }
      const { status } = await ask(path, { 'If-Modified-Since': 'yesterday' });
      return status === 200 ? undefined : `${status} to If-Modified-Since: yesterday`;
    },
  },
  {
    name: 'repeats validators and caching in a 304, without a body',
    breaks: 'NetNewsWire forgets what a 304 does not repeat',
    async check(ask, { path }) {
      const full = await ask(path);
      const not = await ask(path, { 'If-None-Match': full.headers.get('ETag') ?? '' });
      if ((await not.text()) !== '') return 'the 304 has a body';
      const lost = ['ETag', 'Last-Modified', 'Cache-Control', 'Vary'].filter(
        (name) => not.headers.get(name) !== full.headers.get(name),
      );
      return lost.length > 0 ? `the 304 differs in ${lost.join(', ')}` : undefined;
    },
  },
];
