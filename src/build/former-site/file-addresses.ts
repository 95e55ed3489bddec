import { addressKey } from '../../former-address.ts';
import { articleName } from '../identity/article-name.ts';

/** The files that generators make pages of, at an address after their path. */
const PAGE = /\.(?:md|mdx|markdown|mdwn|qmd|rmd|html?)$/i;
/** Jekyll's folder of articles is no part of their addresses. */
const BY_DAY = /(?:^|\/)_posts\//;

/**
 * The keys of the addresses that generators give an article whose file does not say its address:
 * - Jekyll: `_posts/2016-10-17-siege.md` is at `/2016/10/17/siege.html`
 * - Hugo and Astro: `content/posts/siege.md` and `posts/siege/index.md` are at `/posts/siege/`
 * - Zola and Eleventy: the same, without a day in the name
 * - WordPress: at `/2016/10/17/siege/` or `/2016/10/siege/`, by the article's day
 *
 * The `slug` that an article asks for may stand for the name.
 */
export function fileAddresses(
  path: string,
  { slug, day: dated }: { readonly slug?: string | undefined; readonly day?: string | undefined } = {},
): readonly string[] {
  const { folder, name, bare, day: named } = articleName(path);
  const names = [bare, slug ?? bare];
  const isPage = PAGE.test(path);
  const days = [named, isPage ? dated : undefined].filter((day) => day !== undefined);
  const byDay = days.flatMap((day) => {
    const [year, month] = day.split('-');
    return names.flatMap((one) => [`${day.replaceAll('-', '/')}/${one}`, `${year}/${month}/${one}`]);
  });
  const byPath = isPage && !BY_DAY.test(path) ? [name, ...names].map((one) => folder + one) : [];
  const keys = [...new Set([...byDay, ...byPath])].map((address) => addressKey(address.replace(/\s+/g, '-')));
  return [...new Set(keys)].filter((key) => key !== '');
}
