import type { Catalog } from '../catalog.ts';
import { MOST_NEWS, newsSitemap, sitemap, sitemapIndex } from '../render/sitemap.ts';
import type { SiteConfig } from '../site.ts';
import { absolute, articleUrl, paths } from '../urls.ts';
import { instantOf, type Times } from './times.ts';

/** The protocol allows 50,000; ten times fewer are written in the CPU time that a request has. */
const PART = 5_000;
/** "Articles created in the last two days": Google, news sitemaps. */
const NEWS_MS = 2 * 86_400_000;

/** A document, and where they differ from the articles' own, its times. */
export interface Rendered extends Partial<Pick<Times, 'lastModified' | 'until'>> {
  readonly text: string;
}

/** What search engines are told of a publication. Pages count from the oldest, so that a new one changes the last part only. */
export function sitemapsOf(site: SiteConfig, catalog: Catalog) {
  /** The part with a number from 1, where there is one; the front page stands behind the newest article. */
  async function part(number: number, origin: string, { now }: Times): Promise<Rendered | undefined> {
    const total = await catalog.count(now);
    const [start, end] = [(number - 1) * PART, Math.min(number * PART, total)];
    if (total === 0 || number < 1 || start > total) return undefined;
    const newestFirst = await catalog.listed({ now, offset: total - end, limit: Math.max(0, end - start) });
    const articles = newestFirst.toReversed().map(({ slug, updated }) => ({
      url: articleUrl(origin, slug),
      lastModified: updated,
    }));
    const home = number * PART > total ? [{ url: absolute(origin, paths.home) }] : [];
    return { text: sitemap([...articles, ...home]) };
  }

  return {
    part,

    /** All addresses, or the sitemaps that have them. */
    async all(origin: string, times: Times): Promise<Rendered | undefined> {
      const total = await catalog.count(times.now);
      if (total < PART) return part(1, origin, times);
      const parts = Array.from({ length: Math.ceil((total + 1) / PART) }, (_, i) =>
        absolute(origin, paths.sitemapPart(String(i + 1))),
      );
      return { text: sitemapIndex(parts) };
    },

    /** The articles of the last two days. Each leaves it without a deploy, which is a change like any other. */
    async news(origin: string, times: Times): Promise<Rendered> {
      const since = instantOf(Date.parse(times.now) - NEWS_MS);
      const { articles } = await catalog.newest({ now: times.now, offset: 0, limit: MOST_NEWS + 1 });
      const fresh = articles.filter(({ published }) => published > since).slice(0, MOST_NEWS);
      const leavesAt = (published: string) => Date.parse(published) + NEWS_MS;
      const [oldest, left] = [fresh.at(-1), articles[fresh.length]];
      const changes = [times.lastModified, ...(left ? [instantOf(leavesAt(left.published))] : [])];
      return {
        text: newsSitemap(
          site.titleText,
          fresh.map((article) => ({ ...article, url: articleUrl(origin, article.slug) })),
        ),
        lastModified: latestBefore(times.now, changes),
        until: Math.min(oldest ? leavesAt(oldest.published) : Infinity, times.until ?? Infinity),
      };
    },
  };
}

function latestBefore(now: string, instants: readonly string[]): string {
  const past = instants.filter((instant) => Date.parse(instant) <= Date.parse(now));
  return past.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? (instants[0] as string);
}
