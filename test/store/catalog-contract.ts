import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import type { PackableAddress } from '../../src/bundle/addresses.ts';
import type { PastSlugs } from '../../src/bundle/past-slugs.ts';
import type { Catalog, ChannelChoice, Listed } from '../../src/catalog.ts';
import { feedBytes } from '../../src/feed/feed-size.ts';
import { article } from '../fixtures/article.ts';
import { publicationId } from '../fixtures/bundle.ts';

/** The slugs that articles of a store under test had: `articles` are newest first. */
export const pastSlugs: PastSlugs = {
  moved: { 'old-name': 'story-2' },
  gone: { 'taken-back': { titleText: 'Taken back', published: '2016-01-01T12:00:00Z' } },
};
/** What their channels were called: of some there are none, and of two each was called as the other. */
export const renamed: Readonly<Record<string, string>> = {
  '/topics/mossul/': '/topics/mosul/',
  '/topics/ninive/': '/topics/mossul/',
  '/topics/mosul/': '/topics/nineveh/',
  '/topics/a/': '/topics/b/',
  '/topics/b/': '/topics/a/',
  '/topics/c/': '/topics/nowhere/',
};
/** What the first two articles had for addresses on a former site. */
export const addresses: readonly PackableAddress[] = [
  ['2016/siege', 1],
  ['mañana', 0],
  ['2016/siege/altstadt', 0],
  ['a', 1],
];
export const articles: readonly Article[] = [3, 2, 1].map((day) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${day}`,
    slug: `story-${day}`,
    titleText: `Story ${day} – „häppy“ 😀`,
    topics: day === 2 ? ['C++'] : ['Mosul'],
    contentHtml: `<p>Body of ${day}: żółć, 日本語.</p>`,
    published: `2017-06-0${day}T12:00:00Z`,
    updated: `2017-06-0${day}T12:00:00Z`,
  }),
);

/** One between the first two, of which no list, channel or search is to know; then the second address is its. */
const apart = article({
  ...{ id: 'urn:uuid:00000000-0000-4000-8000-000000000009', slug: 'apart', titleText: 'Apart' },
  ...{ isUnlisted: true, topics: ['Mosul', 'Apart'], contentHtml: '<p>Body apart.</p>' },
  ...{ published: '2017-06-02T18:00:00Z', updated: '2017-06-02T18:00:00Z' },
});
const withApart = articles.toSpliced(1, 0, apart);

/** After all of them. */
const now = '2017-07-01T00:00:00Z';

/**
 * What must hold for every store. `fill` gives a catalog that holds `pastSlugs`, `renamed`, these articles and their
 * `addresses`.
 */
export function catalogContract(
  name: string,
  fill: (articles: readonly Article[]) => Promise<Catalog>,
): void {
  const open = (those = articles) => fill(those);
  describe(`catalog: ${name}`, () => {
    it('knows its channels, each with what is published in it, everything first', async () => {
      const catalog = await open();
      const all = await catalog.channels(now);
      expect(all.map(({ path, kind, nameText, total }) => [path, kind, nameText, total])).toEqual([
        ['/', 'site', 'all', 3],
        ['/topics/c--cedb1bac/', 'topic', 'C++', 1],
        ['/topics/mosul/', 'topic', 'Mosul', 2],
        ['/2017/', 'year', '2017', 3],
        ['/2017/06/', 'month', '2017-06', 3],
        ['/2017/06/01/', 'day', '2017-06-01', 1],
        ['/2017/06/02/', 'day', '2017-06-02', 1],
        ['/2017/06/03/', 'day', '2017-06-03', 1],
      ]);
      expect([...catalog.kinds].sort()).toEqual(['day', 'month', 'site', 'topic', 'year']);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const channel of all) expect(await catalog.channel(channel.path, now)).toEqual(channel);
      expect(await catalog.channel('/', now)).toEqual({
        ...{ id: publicationId, path: '/', kind: 'site', nameText: 'all' },
        ...{ total: 3, newest: '2017-06-03T12:00:00Z', state: expect.stringMatching(/^[0-9a-f]{16}$/) },
      });
      for (const path of ['', '/topics/', '/topics/mosu', '/topics/mosul/x/', '/zzz/'])
        expect(await catalog.channel(path, now)).toBeUndefined();
    });

    it('knows what the paths in channels that are called otherwise now are', async () => {
      const catalog = await open();
      expect(await catalog.renamed('/topics/mossul/')).toBe('/topics/mosul/');
      expect(await catalog.renamed('/topics/ninive/archive/1/atom.xml')).toBe(
        '/topics/mosul/archive/1/atom.xml',
      );
      for (const path of ['/', '/topics/', '/topics/mosul/', '/topics/mossul', '/topics/a/', '/topics/c/'])
        expect(await catalog.renamed(path)).toBeUndefined();
    });

    it('lists the channels that are chosen, as it lists all', async () => {
      const catalog = await open();
      const all = await catalog.channels(now);
      const chosen = async (choice: ChannelChoice) =>
        (await catalog.channels(now, choice)).map((channel) => {
          expect(all).toContainEqual(channel);
          return channel.path;
        });
      expect(await chosen({ of: { kind: 'topic' } })).toEqual(['/topics/c--cedb1bac/', '/topics/mosul/']);
      expect(await chosen({ of: { kind: 'topic' }, most: 1 })).toEqual(['/topics/mosul/']);
      expect(await chosen({ most: 4 })).toEqual(['/', '/topics/mosul/', '/2017/', '/2017/06/']);
      expect(await chosen({ of: { kind: 'day', below: '/2017/06/0' }, most: 2 })).toHaveLength(2);
      expect(await chosen({ of: { kind: 'month', below: '/2017/' } })).toEqual(['/2017/06/']);
      expect(await chosen({ of: { kind: 'day', below: '/2016/' } })).toEqual([]);
      expect(await chosen({ of: { kind: 'day', below: '/2018/' } })).toEqual([]);
      expect(await chosen({ of: { kind: 'no such' } })).toEqual([]);
    });

    it('knows under which name a picture is now that had another, where one alone is called so', async () => {
      const now16 = (digit: string) => digit.repeat(16);
      const shows = (slug: string, names: readonly string[], own = {}) =>
        article({
          ...{ id: `urn:x:${slug}`, slug, ...own },
          contentHtml: names.map((name) => `<p><img src="/pictures/${name}" alt=""/></p>`).join(''),
        });
      const [map, mapOfCity, port, otherPort, hidden] = [
        ...[`map-${now16('a')}.png`, `map-of-city-${now16('b')}.png`],
        ...[`port-${now16('c')}.jpg`, `port-${now16('d')}.jpg`, `hidden-${now16('e')}.png`],
      ] as const;
      const catalog = await open([
        shows('one', [map, mapOfCity, map]),
        shows('two', [port, otherPort]),
        shows('three', [hidden], { isUnlisted: true }),
      ]);
      const asked = ['map', 'map-of-city', 'port', 'hidden', 'map-of', 'ma'];
      const found = asked.map((words) => catalog.picture(`${words}-${now16('0')}.webp`));
      expect(await Promise.all(found)).toEqual([map, mapOfCity, undefined, undefined, undefined, undefined]);
      expect(await catalog.picture(map)).toBe(map);
      expect(await catalog.picture('map.png')).toBeUndefined();
    });

    it('knows a recording by its name, and under which name it is now that had another', async () => {
      const now16 = (digit: string) => digit.repeat(16);
      const plays = (slug: string, names: readonly string[], own = {}) =>
        article({
          ...{ id: `urn:x:${slug}`, slug, ...own },
          enclosures: names.map((name) => ({
            ...{ url: `/recordings/${name}`, mediaType: 'audio/mpeg', bytes: 9, fileText: 'a.mp3' },
          })),
        });
      const [talk, talkOfCity, port, otherPort, hidden] = [
        ...[`talk-${now16('a')}.mp3`, `talk-of-city-${now16('b')}.mp3`, `port-${now16('c')}.mp3`],
        ...[`port-${now16('d')}.mp3`, `hidden-${now16('e')}.mp3`],
      ] as const;
      const catalog = await open([
        plays('one', [talk, talkOfCity]),
        plays('two', [port, otherPort]),
        plays('three', [hidden, talk], { isUnlisted: true }),
      ]);
      const recordingOf = (name: string) => ({ name, bytes: 9, mediaType: 'audio/mpeg' });
      for (const name of [talk, talkOfCity, port, otherPort, hidden])
        expect(await catalog.recording(name)).toMatchObject(recordingOf(name));
      const asked = ['talk', 'talk-of-city', 'port', 'hidden', 'talk-of', 'ta'];
      const found = await Promise.all(asked.map((words) => catalog.recording(`${words}-${now16('0')}.m4a`)));
      expect(found.map((recording) => recording?.name)).toEqual([
        talk,
        talkOfCity,
        ...[undefined, undefined, undefined, undefined],
      ]);
      expect(await catalog.recording('talk.mp3')).toBeUndefined();
    });

    it('chooses the largest by what is published: one that is to come takes no other’s place', async () => {
      const times = ['2018-01-02', '2018-01-01', '2017-06-01'];
      const catalog = await open(
        times.map((day, i) =>
          article({
            ...{ id: `urn:uuid:00000000-0000-4000-8000-00000000000${i}`, slug: `story-${i}` },
            ...{ published: `${day}T12:00:00Z`, updated: `${day}T12:00:00Z` },
            topics: [day < now ? 'Here' : 'To come'],
          }),
        ),
      );
      const chosen = await catalog.channels(now, { of: { kind: 'topic' }, most: 1 });
      expect(chosen.map(({ path }) => path)).toEqual(['/topics/here/']);
    });

    it('knows what stands beside an article, and what has most in common with it', async () => {
      const catalog = await open();
      const [third, second, first] = articles;
      const topics = ['/topics/mosul/', '/topics/c--cedb1bac/'];
      expect(await catalog.beside('story-3', now, ['/topics/mosul/'], 4)).toEqual({
        ...{ older: second, related: [first] },
      });
      expect(await catalog.beside('story-2', now, [], 4)).toEqual({
        newer: third,
        older: first,
        related: [],
      });
      expect(await catalog.beside('story-1', now, topics, 0)).toEqual({ newer: second, related: [] });
      expect(await catalog.beside('no-story', now, topics, 4)).toEqual({ related: [] });
      // The nearest in time comes first; what is still to come stands beside nothing.
      const related = (await catalog.beside('story-1', now, ['/2017/'], 4)).related;
      expect(related).toEqual([second, third]);
      const early = '2017-06-02T12:00:00Z';
      expect(await catalog.beside('story-2', early, ['/2017/'], 4)).toEqual({
        older: first,
        related: [first],
      });
    });

    it('gives the articles of a channel alone, and none of one that is not there', async () => {
      const catalog = await open();
      const stretch = { channel: '/topics/mosul/', now, offset: 0, limit: 9 };
      expect(await catalog.newest(stretch)).toEqual([articles[0], articles[2]]);
      expect(await catalog.newest({ ...stretch, offset: 1 })).toEqual([articles[2]]);
      const after = { published: '2017-06-03T12:00:00Z', slug: 'story-3' };
      expect(await catalog.newest({ ...stretch, after })).toEqual([articles[2]]);
      expect(await catalog.newest({ ...stretch, channel: '/topics/none/' })).toEqual([]);
    });

    it('says what each takes in a feed, any number of them', async () => {
      const all = { channel: '/', now, offset: 0, limit: Number.POSITIVE_INFINITY };
      expect(await (await open()).sizes(all)).toEqual(articles.map((article) => feedBytes(article, 'full')));
    });

    it('gives articles newest first, in stretches', async () => {
      const catalog = await open();
      const all = { channel: '/', now, offset: 0, limit: 50 };
      expect(await catalog.newest(all)).toEqual(articles);
      expect(await catalog.newest({ ...all, offset: 1, limit: 1 })).toEqual([articles[1]]);
      expect(await catalog.newest({ ...all, offset: 3 })).toEqual([]);
    });

    it('lists the same articles without what is in them', async () => {
      const catalog = await open();
      const all = { channel: '/', now, offset: 1, limit: 5 };
      const listed = ({ id, slug, published, updated, version }: Listed) => {
        return { id, slug, published, updated, version };
      };
      expect((await catalog.listed(all)).map(listed)).toEqual(articles.slice(1).map(listed));
      expect(await catalog.listed({ ...all, offset: 9 })).toEqual([]);
    });

    it('goes on behind a cursor, whether its article is there or not', async () => {
      const catalog = await open();
      const slugsBehind = async (published: string, slug: string, offset = 0) => {
        const stretch = { channel: '/', now, after: { published, slug }, offset, limit: 9 };
        return (await catalog.newest(stretch)).map((found) => found.slug);
      };
      expect(await slugsBehind('2017-06-03T12:00:00Z', 'story-3')).toEqual(['story-2', 'story-1']);
      expect(await slugsBehind('2017-06-02T12:00:00Z', 'a')).toEqual(['story-2', 'story-1']);
      expect(await slugsBehind('2017-06-02T12:00:00Z', 'z')).toEqual(['story-1']);
      expect(await slugsBehind('2030-01-01T00:00:00Z', 'z', 2)).toEqual(['story-1']);
      expect(await slugsBehind('2000-01-01T00:00:00Z', 'z')).toEqual([]);
    });

    it('finds what a query asks for, and not before its time', async () => {
      const catalog = await open();
      const stretch = { now, order: 'newest first' as const, offset: 0, limit: 9 };
      expect(await catalog.search({ q: 'body' }, stretch)).toEqual({ articles, total: 3, isComplete: true });
      expect(await catalog.search({ q: '"body of 2"' }, { ...stretch, order: 'best first' })).toEqual({
        ...{ articles: [articles[1]], total: 1, isComplete: true },
      });
      expect(await catalog.search({ topic: 'mosul' }, { ...stretch, offset: 1, limit: 1 })).toEqual({
        ...{ articles: [articles[2]], total: 2, isComplete: true },
      });
      const early = { ...stretch, now: '2017-06-02T12:00:00Z' };
      expect((await catalog.search({ q: '日本' }, early)).articles).toEqual(articles.slice(1));
    });

    it('hides what is still to come, everywhere, and says when it comes', async () => {
      const catalog = await open();
      const early = '2017-06-02T12:00:00Z';
      const stretch = { channel: '/', now: early, offset: 0, limit: 50 };
      expect(await catalog.newest(stretch)).toEqual(articles.slice(1));
      expect(await catalog.sizes(stretch)).toHaveLength(2);
      expect(await catalog.channel('/', early)).toMatchObject({ total: 2, newest: early });
      expect(await catalog.channel('/topics/mosul/', early)).toMatchObject({ total: 1 });
      expect(await catalog.channel('/2017/06/03/', early)).toBeUndefined();
      expect((await catalog.channels(early)).map(({ path }) => path)).not.toContain('/2017/06/03/');
      expect(await catalog.find('story-3', early)).toEqual({ kind: 'unknown' });
      expect(await catalog.around(early)).toEqual({ last: early, next: '2017-06-03T12:00:00Z' });
      expect(await catalog.around('2017-01-01T00:00:00Z')).toEqual({ next: '2017-06-01T12:00:00Z' });
      expect(await catalog.around(now)).toEqual({ last: '2017-06-03T12:00:00Z' });
    });

    it('has a division only where something stands on both sides of it', async () => {
      const languages = ['fr', 'en', 'en'];
      const catalog = await open(articles.map((each, i) => ({ ...each, language: languages[i] ?? '' })));
      const pathsAt = async (time: string) => {
        const found = await catalog.find('story-1', time);
        return {
          listed: (await catalog.channels(time, { of: { kind: 'language' } })).map(({ path }) => path),
          there: (await catalog.channel('/languages/en/', time))?.total,
          ofArticle:
            found.kind === 'article' &&
            found.channels.map(({ path }) => path).filter((path) => path.startsWith('/languages/')),
        };
      };
      expect(await pathsAt(now)).toEqual({
        ...{ listed: ['/languages/en/', '/languages/fr/'], there: 2, ofArticle: ['/languages/en/'] },
      });
      expect(await pathsAt('2017-06-02T12:00:00Z')).toEqual({ listed: [], there: undefined, ofArticle: [] });
    });

    it('leaves the text of a link to what is still to come, and the link from its time on', async () => {
      const contentHtml =
        '<p>See <a href="/articles/story-3#end" title="a > b">the <b>end</b></a>, <a href="/articles/story-1">before</a>, <a href="https://example.org/articles/story-3">elsewhere</a>.</p>';
      const until = contentHtml.replace(/<a href="\/articles\/story-3#end" title="a > b">(.*?)<\/a>/, '$1');
      const linking = articles.map((each) => (each.slug === 'story-2' ? { ...each, contentHtml } : each));
      const catalog = await open(linking);
      const early = '2017-06-02T12:00:00Z';
      for (const [time, expected] of [
        [early, until],
        [now, contentHtml],
      ] as const) {
        const stretch = { now: time, offset: 0, limit: 9 };
        const given = [
          ...(await catalog.newest({ ...stretch, channel: '/topics/c--cedb1bac/' })),
          ...(await catalog.search({ topic: 'C++' }, { ...stretch, order: 'newest first' })).articles,
          (await catalog.beside('story-1', time, [], 0)).newer,
          ...(await catalog.beside('story-1', time, ['/2017/06/02/'], 4)).related.slice(0, 1),
          await catalog.find('story-2', time).then((found) => found.kind === 'article' && found.article),
        ];
        expect(given).toHaveLength(5);
        for (const each of given) expect(each).toMatchObject({ slug: 'story-2', contentHtml: expected });
      }
    });

    it('has an unlisted article at its addresses, from its time on', async () => {
      const catalog = await open(withApart);
      const { published } = apart;
      expect(await catalog.find('apart', now)).toEqual({ kind: 'article', article: apart, channels: [] });
      expect(await catalog.find('apart', published)).toMatchObject({ kind: 'article' });
      expect(await catalog.find('apart', '2017-06-02T17:59:59Z')).toEqual({ kind: 'unknown' });
      expect(await catalog.formerly('2016/siege', published)).toBe('apart');
      expect(await catalog.formerly('2016/siege', '2017-06-02T17:59:59Z')).toBeUndefined();
      expect(await catalog.formerly('mañana', now)).toBe('story-3');
    });

    it('gives of all else what it would give without the unlisted article', async () => {
      const answers = async (catalog: Catalog, time: string) => {
        const stretch = { channel: '/', now: time, offset: 0, limit: 9 };
        const topic = { ...stretch, channel: '/topics/mosul/' };
        const found = { ...stretch, order: 'newest first' as const };
        const after = { published: apart.published, slug: 'apart' };
        const topics = ['/topics/mosul/', '/topics/apart/', '/2017/'];
        return {
          channels: await catalog.channels(time),
          most: await catalog.channels(time, { of: { kind: 'topic' }, most: 1 }),
          ofItsOwn: await catalog.channel('/topics/apart/', time),
          newest: [await catalog.newest(stretch), await catalog.newest(topic)],
          behindIt: await catalog.newest({ ...stretch, after }),
          listed: await catalog.listed(stretch),
          sizes: await catalog.sizes(stretch),
          search: await Promise.all(
            [
              { q: 'body' },
              { q: 'apart' },
              { q: '"body apart"' },
              { topic: 'apart' },
              { from: '2017' },
            ].flatMap((query) => [
              catalog.search(query, found),
              catalog.search(query, { ...found, after }),
              catalog.search(query, { ...found, order: 'best first' }),
            ]),
          ),
          beside: await Promise.all(articles.map(({ slug }) => catalog.beside(slug, time, topics, 4))),
          around: await catalog.around(time),
        };
      };
      const [catalog, without] = [await open(withApart), await open()];
      for (const time of [
        now,
        '2017-06-03T11:59:59Z',
        apart.published,
        '2017-06-02T17:00:00Z',
        '2017-01-01T00:00:00Z',
      ])
        expect(await answers(catalog, time)).toEqual(await answers(without, time));
    });

    it('shows nothing beside an unlisted article', async () => {
      const catalog = await open(withApart);
      expect(await catalog.beside('apart', now, ['/topics/mosul/', '/'], 4)).toEqual({ related: [] });
    });

    it('leaves the text of a link to an unlisted article until its time, which it tells', async () => {
      const contentHtml = '<p>See <a href="/articles/apart">apart</a>.</p>';
      const linking = withApart.map((each) => (each.slug === 'story-1' ? { ...each, contentHtml } : each));
      const catalog = await open(linking);
      const textAt = async (time: string) =>
        (await catalog.newest({ channel: '/', now: time, offset: 0, limit: 9 })).at(-1)?.contentHtml;
      const early = '2017-06-02T17:00:00Z';
      expect(await textAt(early)).toBe('<p>See apart.</p>');
      expect(await textAt(apart.published)).toBe(contentHtml);
      const [second, third] = ['2017-06-02T12:00:00Z', '2017-06-03T12:00:00Z'];
      expect(await catalog.around(early)).toEqual({ last: second, next: apart.published });
      expect(await catalog.around(apart.published)).toEqual({ last: apart.published, next: third });
      expect(await catalog.around(now)).toEqual({ last: third });
      const found = await catalog.search(
        { from: '2017' },
        { now, order: 'newest first', offset: 0, limit: 9 },
      );
      expect(found.articles.map(({ slug }) => slug)).toEqual(['story-3', 'story-2', 'story-1']);
    });

    it('may have nothing but unlisted articles', async () => {
      const catalog = await open([apart]);
      expect(await catalog.channels(now)).toEqual([]);
      expect(await catalog.newest({ channel: '/', now, offset: 0, limit: 9 })).toEqual([]);
      expect(await catalog.around(now)).toEqual({});
      expect(await catalog.find('apart', now)).toMatchObject({ kind: 'article', article: apart });
    });

    it('finds an article by its slug', async () => {
      expect(await (await open()).find('story-2', now)).toMatchObject({
        ...{ kind: 'article', article: articles[1] },
        channels: ['/', '/topics/c--cedb1bac/', '/2017/', '/2017/06/', '/2017/06/02/'].map((path) => ({
          path,
        })),
      });
    });

    it('finds every one of many', async () => {
      const many = Array.from({ length: 300 }, (_, i) => {
        return article({ slug: `story-${(i * 7) % 300}`, titleText: `Story ${(i * 7) % 300}` });
      });
      const catalog = await open(many);
      for (const { slug, titleText } of many) {
        expect(await catalog.find(slug, now)).toMatchObject({
          kind: 'article',
          article: { slug, titleText },
        });
      }
      for (const slug of ['', 'story-', 'story-300', 'zzz']) {
        expect(await catalog.find(slug, now)).toEqual({ kind: 'unknown' });
      }
    });

    it('knows which article had an address on a former site, from its time on', async () => {
      const catalog = await open();
      expect(await catalog.formerly('2016/siege', now)).toBe('story-2');
      expect(await catalog.formerly('a', now)).toBe('story-2');
      expect(await catalog.formerly('mañana', now)).toBe('story-3');
      expect(await catalog.formerly('2016/siege/altstadt', now)).toBe('story-3');
      for (const address of ['', '2016', '2016/sieg', '2016/siege/', 'z', 'ñ', 'story-2', '__proto__'])
        expect(await catalog.formerly(address, now)).toBeUndefined();
      expect(await catalog.formerly('mañana', '2017-06-03T11:59:59Z')).toBeUndefined();
      expect(await catalog.formerly('mañana', '2017-06-03T12:00:00Z')).toBe('story-3');
    });

    it('knows what moved, what is gone, and what never was', async () => {
      const catalog = await open();
      expect(await catalog.find('old-name', now)).toEqual({ kind: 'moved', slug: 'story-2' });
      expect(await catalog.find('taken-back', now)).toEqual({
        kind: 'gone',
        titleText: 'Taken back',
        published: '2016-01-01T12:00:00Z',
      });
      expect(await catalog.find('nothing', now)).toEqual({ kind: 'unknown' });
      expect(await catalog.find('constructor', now)).toEqual({ kind: 'unknown' });
      expect(await catalog.find('__proto__', now)).toEqual({ kind: 'unknown' });
    });
  });
}
