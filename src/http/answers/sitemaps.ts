import type { Catalog, Listed } from '../../catalog.ts';
import { instantOf } from '../../instant.ts';
import { MOST_NEWS, newsSitemap, sitemap, sitemapIndex } from '../../render/sitemap.ts';
import type { Site } from '../../site.ts';
import { absolute, articleUrl, paths } from '../../urls.ts';
import type { Times } from '../response/times.ts';
import type { RenderedDocument } from './answers.ts';

/** The protocol allows 50,000; ten times fewer are written in the CPU time that a request has. */
const PART = 5_000;
/** "Articles created in the last two days": Google, news sitemaps. */
const NEWS_MS = 2 * 86_400_000;

/** What search engines are told of a publication. Pages count from the oldest, so that a new one changes the last part only. */
export function sitemapsOf(site: Site, catalog: Catalog) {
  const totalAt = async (now: string) => (await catalog.channel(paths.home, now))?.total ?? 0;

  /** The part with a number from 1, where there is one. The pages of channels follow the newest article. */
  async function part(number: number, origin: string, { now }: Times): Promise<RenderedDocument | undefined> {
    const total = await totalAt(now);
    const [start, end] = [(number - 1) * PART, number * PART];
    const ofArticles = Math.max(0, Math.min(end, total) - start);
    const newestFirst = await catalog.listed({
      channel: paths.home,
      now,
      offset: total - start - ofArticles,
      limit: ofArticles,
    });
    const articles = newestFirst.toReversed().map(({ slug, updated }) => ({
      url: articleUrl(origin, slug),
      lastModified: updated,
    }));
    const channels = end > total ? await catalog.channels(now) : [];
    const pages = channels.slice(Math.max(0, start - total), end - total).map(({ path }) => ({
      url: absolute(origin, path),
    }));
    const all = [...articles, ...pages];
    return all.length === 0 ? undefined : { text: sitemap(all) };
  }

  return {
    part,

    /** All addresses, or the sitemaps that have them. */
    async all(origin: string, times: Times): Promise<RenderedDocument | undefined> {
      const total = (await totalAt(times.now)) + (await catalog.channels(times.now)).length;
      if (total <= PART) return part(1, origin, times);
      const parts = Array.from({ length: Math.ceil(total / PART) }, (_, i) =>
        absolute(origin, paths.sitemapPart(String(i + 1))),
      );
      return { text: sitemapIndex(parts) };
    },

    /**
     * The articles of the last two days that were published here first: the others are no news. An article leaves it
     * without a deploy, which changes the document like any other change.
     */
    async news(origin: string, times: Times): Promise<RenderedDocument> {
      const leavesAt = ({ published }: Listed) => Date.parse(published) + NEWS_MS;
      const isLeft = (article: Listed) => leavesAt(article) <= Date.parse(times.now);
      const newest = { channel: paths.home, now: times.now, offset: 0, limit: MOST_NEWS + 1 };
      const listed = await catalog.listed(newest);
      const [fresh, left] = [listed.filter((article) => !isLeft(article)), listed.find(isLeft)];
      // Opened only where they are news: an old folder would be inflated for nothing.
      const articles = await catalog.newest({ ...newest, limit: Math.min(fresh.length, MOST_NEWS) });
      const [oldest, leftAt] = [articles.at(-1), left ? leavesAt(left) : 0];
      return {
        text: newsSitemap(
          site.titleText,
          articles
            .filter(({ canonicalUrl }) => canonicalUrl === undefined || isAt(origin, canonicalUrl))
            .map((article) => ({ ...article, url: articleUrl(origin, article.slug) })),
        ),
        lastModified: leftAt > Date.parse(times.lastModified) ? instantOf(leftAt) : times.lastModified,
        until: Math.min(oldest ? leavesAt(oldest) : Infinity, times.until ?? Infinity),
      };
    },
  };
}

function isAt(origin: string, url: string): boolean {
  return new URL(url).origin === origin;
}
