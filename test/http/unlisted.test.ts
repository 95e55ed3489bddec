import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import { formats } from '../../src/render/formats.ts';
import { site } from '../fixtures/settings.ts';
import { putFile } from '../put-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { appOfBundle } from './served.ts';

const siege = `---
title: The siege begins
date: 2016-10-17
author: Jane Doe
tags: [Mosul, Iraq]
---

The siege of Mosul began at dawn.
`;
const oldCity = `---
title: In the Old City
date: 2026-11-20T08:00:00Z
author: Jane Doe
tags: [Mosul]
---

Nobody sleeps in the Old City of Mosul.
`;
const method = `---
title: How we count the dead of Mosul
date: 2026-11-20T08:30:00Z
author: Jane Doe
place: GENEVA
tags: [Mosul, Methods]
aliases: [/about/counting.html]
unlisted: true
---

Three of us read every [report](../2016-10-17-siege.md) of the ministry.
`;

let root: string;
const put = (file: string, text: string) => {
  putFile(join(root, 'seeds', file), text);
};
const buildNow = () => {
  const seedsDir = join(root, 'seeds');
  return build({ root, seedsDir, site, strict: true, frozen: false }, '2026-11-20T09:00:00Z');
};
/** A feed of one entry has archives. */
const get = (path: string) => appOfBundle(root, { ...site, feedEntries: 1 }).request(path);

/** The answer at every address that the publication tells of, and at those where one may look. */
async function everything(): Promise<Record<string, unknown>> {
  const { channels } = (await (await get('/feeds.json')).json()) as { channels: { home_page_url: string }[] };
  const listed = (await (await get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)/g);
  const homes = channels.map(({ home_page_url }) => new URL(home_page_url).pathname);
  const pages = [...homes, ...Array.from(listed, ([, url = '']) => new URL(url).pathname)];
  const ofAll = ['/', '/topics/', '/places/', '/authors/', '/years/', '/months/', '/days/', '/subscribe'];
  const machines = [
    '/articles.json',
    '/feeds.json',
    '/feeds.opml',
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/llms.txt',
  ];
  const itsOwn = ['/topics/methods/', '/places/geneva/', '/topics/methods/atom.xml'];
  const searches = ['q=ministry', 'q=dead', 'q=mosul', 'topic=Methods', 'place=Geneva', 'author=Jane+Doe'];
  const found = ['', ...formats.map(({ file }) => `/${file}`)].flatMap((feed) =>
    searches.map((query) => `/search${feed}?${query}`),
  );
  const paths = new Set([
    ...[...ofAll, ...machines, ...itsOwn, ...found],
    ...pages,
    ...homes.flatMap((home) => formats.map(({ file }) => `${home}${file}`)),
    ...formats.map(({ file }) => `/archive/1/${file}`),
    ...['/feed.json?limit=1', '/feed.json?limit=300'],
  ]);
  const answers = Array.from(paths, async (path) => {
    const { status, headers } = await get(path);
    const [etag, changed] = [headers.get('ETag'), headers.get('Last-Modified')];
    return [path, { status, etag, changed, caching: headers.get('Cache-Control') }];
  });
  return Object.fromEntries(await Promise.all(answers));
}

describe('an unlisted article', () => {
  let [before, after]: Record<string, unknown>[] = [];

  beforeAll(async () => {
    root = temporaryFolder();
    put('2016-10-17-siege.md', siege);
    put('old-city.md', oldCity);
    await buildNow();
    before = await everything();
    put('about/counting.md', method);
    await buildNow();
    after = await everything();
  });

  it('changes not a byte of what the publication tells of', () => {
    expect(Object.keys(before ?? {}).length).toBeGreaterThan(60);
    expect(after).toEqual(before);
    expect(after?.['/archive/1/atom.xml']).toMatchObject({ status: 200 });
    expect(after?.['/topics/mosul/atom.xml']).toMatchObject({ status: 200 });
    expect(after?.['/topics/methods/']).toMatchObject({ status: 404 });
  });

  it('has its page, which search engines are not to show, with nothing beside it', async () => {
    const answer = await get('/articles/how-we-count-the-dead-of-mosul');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html.match(/<meta name="robots"[^>]*>/g)).toEqual(['<meta name="robots" content="noindex"/>']);
    const [main = ''] = html.match(/<main.*<\/main>/s) ?? [];
    expect(main.match(/href="[^"]*"/g)).toEqual([
      'href="https://news.example.org/articles/how-we-count-the-dead-of-mosul"',
      'href="/articles/the-siege-begins"',
      ...['json', 'md', 'txt'].map((form) => `href="/articles/how-we-count-the-dead-of-mosul.${form}"`),
    ]);
    expect(main).toContain('Jane Doe');
  });

  it('has its other forms, which say the same of search engines', async () => {
    const robotsOf = async (slug: string, form: string) => {
      const { status, headers } = await get(`/articles/${slug}.${form}`);
      return [status, headers.get('X-Robots-Tag')];
    };
    for (const form of ['json', 'md', 'txt']) {
      expect(await robotsOf('how-we-count-the-dead-of-mosul', form)).toEqual([200, 'noindex']);
      expect(await robotsOf('the-siege-begins', form)).toEqual([200, null]);
    }
    const item = await (await get('/articles/how-we-count-the-dead-of-mosul.json')).json();
    expect(item).toMatchObject({ tags: ['Mosul', 'Methods'], authors: [{ name: 'Jane Doe' }] });
    expect(await (await get('/articles/how-we-count-the-dead-of-mosul.md')).text()).toContain(
      'unlisted: true\n',
    );
  });

  it('is found at its former addresses', async () => {
    const { status, headers } = await get('/about/counting.html');
    expect([status, headers.get('Location')]).toEqual([
      301,
      'https://news.example.org/articles/how-we-count-the-dead-of-mosul',
    ]);
  });
});

describe('an article that is unlisted later', () => {
  it('stands at its address, and others still link to it', async () => {
    root = temporaryFolder();
    put('2016-10-17-siege.md', siege);
    put('old-city.md', oldCity.replace('sleeps', '[sleeps](2016-10-17-siege.md)'));
    await buildNow();
    put('2016-10-17-siege.md', siege.replace('tags:', 'unlisted: true\ntags:'));
    await buildNow();
    expect((await get('/articles/the-siege-begins')).status).toBe(200);
    const feed = await (await get('/feed.json')).text();
    expect(JSON.parse(feed).items).toMatchObject([
      {
        title: 'In the Old City',
        content_html:
          '<p>Nobody <a href="https://news.example.org/articles/the-siege-begins">sleeps</a> in the Old City of Mosul.</p>',
      },
    ]);
  });

  it('and to come is text in the link of another until its time, at which that is another one', async () => {
    root = temporaryFolder();
    const caching = async (path: string) => {
      const { headers } = await get(path);
      return headers.get('Cache-Control');
    };
    const alone = 'public, max-age=900, stale-while-revalidate=86400, stale-if-error=604800';
    put('old-city.md', oldCity);
    put('method.md', method.replace('08:30', '10:01').replace(/\[(report)\].*?\)/, '$1'));
    await buildNow();
    expect(await caching('/feed.json')).toBe(alone);
    put('old-city.md', oldCity.replace('sleeps', '[sleeps](method.md)'));
    await buildNow();
    expect(await caching('/feed.json')).toBe('public, max-age=60');
    expect(await (await get('/feed.json')).text()).toContain('<p>Nobody sleeps in');
    expect((await get('/articles/how-we-count-the-dead-of-mosul')).status).toBe(404);
  });
});
