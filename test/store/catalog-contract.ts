import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import type { Publication } from '../../src/bundle/bundle.ts';
import type { Catalog } from '../../src/catalog.ts';
import { article } from '../fixtures/article.ts';

/** The publication that a store under test is filled with: `articles` newest first. */
export const publication: Publication = {
  publicationId: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  moved: { 'old-name': 'story-2' },
  gone: { 'taken-back': { titleText: 'Taken back', published: '2016-01-01T12:00:00Z' } },
};
export const articles: readonly Article[] = [3, 2, 1].map((day) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${day}`,
    slug: `story-${day}`,
    titleText: `Story ${day} – „häppy“ 😀`,
    contentHtml: `<p>Body of ${day}: żółć, 日本語.</p>`,
    published: `2017-06-0${day}T12:00:00Z`,
    updated: `2017-06-0${day}T12:00:00Z`,
  }),
);

/** After all of them. */
const now = '2017-07-01T00:00:00Z';

/** What must hold for every store. `fill` gives a catalog that holds `publication` and these articles. */
export function catalogContract(
  name: string,
  fill: (articles: readonly Article[]) => Promise<Catalog>,
): void {
  const open = (those = articles) => fill(those);
  describe(`catalog: ${name}`, () => {
    it('knows the publication', async () => {
      expect(await (await open()).publicationId()).toBe(publication.publicationId);
    });

    it('gives articles newest first, in stretches, with the number of all', async () => {
      const catalog = await open();
      expect(await catalog.newest({ now, offset: 0, limit: 50 })).toEqual({ articles, total: 3 });
      expect(await catalog.newest({ now, offset: 1, limit: 1 })).toEqual({
        articles: [articles[1]],
        total: 3,
      });
      expect(await catalog.newest({ now, offset: 3, limit: 50 })).toEqual({ articles: [], total: 3 });
    });

    it('lists and counts the same articles without what is in them', async () => {
      const catalog = await open();
      const listed = await catalog.listed({ now, offset: 1, limit: 5 });
      expect(listed.map(({ slug, published, updated }) => ({ slug, published, updated }))).toEqual(
        articles.slice(1).map(({ slug, published, updated }) => ({ slug, published, updated })),
      );
      expect(await catalog.listed({ now, offset: 9, limit: 5 })).toEqual([]);
      expect([await catalog.count(now), await catalog.count('2017-06-02T12:00:00Z')]).toEqual([3, 2]);
    });

    it('goes on behind a cursor, whether its article is there or not', async () => {
      const catalog = await open();
      const slugsBehind = async (published: string, slug: string, offset = 0) => {
        const stretch = { now, after: { published, slug }, offset, limit: 9 };
        return (await catalog.newest(stretch)).articles.map((found) => found.slug);
      };
      expect(await slugsBehind('2017-06-03T12:00:00Z', 'story-3')).toEqual(['story-2', 'story-1']);
      expect(await slugsBehind('2017-06-02T12:00:00Z', 'a')).toEqual(['story-2', 'story-1']);
      expect(await slugsBehind('2017-06-02T12:00:00Z', 'z')).toEqual(['story-1']);
      expect(await slugsBehind('2030-01-01T00:00:00Z', 'z', 2)).toEqual(['story-1']);
      expect(await slugsBehind('2000-01-01T00:00:00Z', 'z')).toEqual([]);
    });

    it('hides what is still to come, everywhere, and says when it comes', async () => {
      const catalog = await open();
      const early = '2017-06-02T12:00:00Z';
      expect(await catalog.newest({ now: early, offset: 0, limit: 50 })).toEqual({
        articles: articles.slice(1),
        total: 2,
      });
      expect(await catalog.find('story-3', early)).toEqual({ kind: 'unknown' });
      expect(await catalog.around(early)).toEqual({ last: early, next: '2017-06-03T12:00:00Z' });
      expect(await catalog.around('2017-01-01T00:00:00Z')).toEqual({ next: '2017-06-01T12:00:00Z' });
      expect(await catalog.around(now)).toEqual({ last: '2017-06-03T12:00:00Z' });
    });

    it('finds an article by its slug', async () => {
      expect(await (await open()).find('story-2', now)).toEqual({ kind: 'article', article: articles[1] });
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
