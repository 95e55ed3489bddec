import type { Article } from '../article.ts';
import { firstWhere } from '../bundle/list.ts';
import type { OpenBundle } from '../bundle/open-bundle.ts';
import { versionAt } from '../bundle/version-at.ts';
import { aroundIn, type Range } from './around.ts';
import { withoutLinksTo } from './links-to-come.ts';

/** What of a bundle's articles is published at a time, and how it reads then. */
export function articlesInTime(bundle: OpenBundle) {
  /** The ranges of articles that change a list or a link when their time comes. */
  const telling: readonly Range[] = [
    [0, bundle.listedEnd],
    [bundle.listedEnd, bundle.linkedEnd],
  ];
  const publishedOf = (number: number) => bundle.identity(number).published;
  /** Where the published articles begin among these: those to come stand before them. */
  const firstPublished = (members: Uint32Array, now: string) =>
    firstWhere(members.length, (i) => publishedOf(members[i] as number) <= now);

  /** How many listed articles are published at `now`. */
  const publishedAt = (now: string) =>
    bundle.listedEnd - firstWhere(bundle.listedEnd, (number) => publishedOf(number) <= now);

  /** An article as it reads at `now`. */
  function articleAt(number: number, now: string): Article {
    const article = versionAt(bundle.article(number), now);
    // The newest stands first: nearly always nothing is still to come.
    if (telling.every(([first, end]) => first === end || publishedOf(first) <= now)) return article;
    const isToCome = (slug: string) => {
      const other = bundle.numberOf(slug);
      return other !== undefined && publishedOf(other) > now;
    };
    return { ...article, contentHtml: withoutLinksTo(article.contentHtml, isToCome) };
  }

  return {
    publishedOf,
    firstPublished,
    publishedAt,
    articleAt,
    /** The instants of publication next to `now`, as `Catalog.around` gives them. */
    around: (now: string) => aroundIn(telling, publishedOf, now),
  };
}
