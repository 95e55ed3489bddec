import type { Rule } from './rule.ts';

/** What a document is like, whoever asks for it. */
export const representationRules: readonly Rule[] = [
  {
    name: 'is there, at its address, without a redirect',
    breaks: 'sfeed follows none; Miniflux discovery ignores what redirects',
    async check(ask, { path }) {
      const response = await ask(path);
      if (response.status !== 200) return `${response.status}`;
      return (await response.text()) === '' ? 'it is empty' : undefined;
    },
  },
  {
    name: 'says in whole seconds when to come back, where it is too busy',
    breaks: 'NetNewsWire and liferea read no dates there, and come back at once',
    async check(ask, { path }) {
      const { status, headers } = await ask(path);
      const isBusy = status === 429 || status === 503;
      const wait = headers.get('Retry-After');
      return isBusy && !/^\d+$/.test(wait ?? '') ? `${status} with Retry-After: ${wait}` : undefined;
    },
  },
  {
    name: 'has its media type, in UTF-8',
    breaks: 'SimplePie and FreshRSS: "not a feed"',
    async check(ask, { path, mediaType }) {
      const type = (await ask(path)).headers.get('Content-Type')?.toLowerCase().replaceAll(' ', '');
      return type === `${mediaType};charset=utf-8` ? undefined : `Content-Type is ${type}`;
    },
  },
  {
    name: 'answers HEAD as GET',
    breaks: 'Nextcloud News and feed-io ask HEAD first',
    async check(ask, { path }) {
      const [full, head] = [await ask(path), await ask(path, {}, 'HEAD')];
      if (head.status !== full.status) return `${head.status} to HEAD`;
      const differ = ['Content-Type', 'ETag', 'Last-Modified', 'Cache-Control', 'Vary'].filter(
        (name) => head.headers.get(name) !== full.headers.get(name),
      );
      return differ.length > 0 ? `HEAD differs in ${differ.join(', ')}` : undefined;
    },
  },
  {
    name: 'is compressed when asked, with the same ETag, and varies by it',
    breaks: 'phones, and every bill: Cloudflare compresses neither Atom nor JSON Feed',
    async check(ask, { path }) {
      const plain = await ask(path, { 'Accept-Encoding': 'identity' });
      if (plain.headers.get('Content-Encoding'))
        return `${plain.headers.get('Content-Encoding')} to identity`;
      const small = await ask(path, { 'Accept-Encoding': 'gzip' });
      if (small.headers.get('Content-Encoding') !== 'gzip') return 'not compressed to gzip';
      if (!/\baccept-encoding\b/i.test(small.headers.get('Vary') ?? '')) return 'no Vary: Accept-Encoding';
      const bare = (response: Response) => response.headers.get('ETag')?.replace(/^W\//, '');
      return bare(plain) === bare(small) ? undefined : 'another ETag when compressed';
    },
  },
  {
    name: 'may be kept, and for an hour at most',
    breaks: 'NetNewsWire and Miniflux honour it: a day is a day late, no-store is every time the whole',
    async check(ask, { path }) {
      const caching = (await ask(path)).headers.get('Cache-Control') ?? '';
      const seconds = Number(/\bmax-age=(\d+)/.exec(caching)?.[1]);
      return seconds <= 3600 && !/no-store/.test(caching) ? undefined : `Cache-Control is ${caching}`;
    },
  },
  {
    name: 'is the same whatever Accept says, with A-IM: feed, and with a stray query',
    breaks: 'Accept headers of readers rank formats oppositely; newsboat sends A-IM',
    async check(ask, { path }) {
      const etag = (await ask(path)).headers.get('ETag');
      const accepts = ['application/rss+xml, application/atom+xml;q=0.6', 'text/html', '*/*'];
      for (const Accept of accepts) {
        if ((await ask(path, { Accept })).headers.get('ETag') !== etag)
          return `another document to Accept: ${Accept}`;
      }
      if ((await ask(path, { 'A-IM': 'feed' })).status !== 200) return 'not 200 to A-IM: feed';
      return (await ask(`${path}?utm_source=x`)).headers.get('ETag') === etag
        ? undefined
        : 'another document to ?utm_source=x';
    },
  },
  {
    name: 'sets no cookie, is open to every page, and is not sniffed',
    breaks: 'readers in browsers, and readers on servers behind challenges',
    async check(ask, { path }) {
      const { headers } = await ask(path, { Origin: 'https://reader.example' });
      if (headers.get('Set-Cookie')) return 'it sets a cookie';
      if (headers.get('Access-Control-Allow-Origin') !== '*') return 'no Access-Control-Allow-Origin: *';
      return headers.get('X-Content-Type-Options') === 'nosniff' ? undefined : 'no nosniff';
    },
  },
];
