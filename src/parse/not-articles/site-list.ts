import type { Problem } from '../../problem.ts';
import type { SourceText } from '../input.ts';

const BEFORE_ROOT = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->)+/;
const ROOTS: readonly (readonly [root: RegExp, what: string])[] = [
  [/^<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/, 'a feed'],
  [/^<(?:urlset|sitemapindex)[\s>]/, 'a sitemap'],
  [/^<opml[\s>]/, 'an outline of feeds'],
];

/** Why a file is held back that lists a site's articles for machines: who saves a whole site has these too, under names of pages. */
export function siteListNotice({ path, text }: SourceText): Problem | undefined {
  const root = text.slice(0, 2_000).replace(BEFORE_ROOT, '');
  const [, what] = ROOTS.find(([pattern]) => pattern.test(root)) ?? [];
  if (what === undefined) return undefined;
  const remedy = 'nothing; or make a file of each article that is in it';
  return { file: path, field: 'file', fault: `is ${what}, and no article`, remedy };
}
