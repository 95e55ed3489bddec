import { type ArticleContents, openContents } from '../../bundle/contents.ts';
import { addressKey } from '../../former-address.ts';
import { paths } from '../../urls.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import { packedContents } from '../packed-contents.ts';
import type { SeedRecord } from '../seed-record.ts';
import { siteHost } from './site-host.ts';

/**
 * The records, of which none names an address of the site itself as the one where its article was published first: it stood there
 * before the site was Seedwire's, and that address leads to it. One at which another article stands now is left to it. `siteUrl`
 * is where everything will be served, if that is known.
 */
export function withOwnCanonicals(
  records: readonly SeedRecord[],
  published: readonly PublishedSeed[],
  siteUrl: string | undefined,
): readonly SeedRecord[] {
  if (siteUrl === undefined) return records;
  const site = siteHost(siteUrl);
  const fileAt = new Map(
    published.map(({ file, article }) => [addressKey(paths.article(article.slug)), file]),
  );
  return records.map((record) => {
    if (record.canonicalUrl === undefined || siteHost(record.canonicalUrl) !== site) return record;
    const { pathname } = new URL(record.canonicalUrl);
    if ((fileAt.get(addressKey(pathname)) ?? record.path) !== record.path) return record;
    // Of a number behind the front page's path, `/?p=123`, only the path would count.
    const stoodAt = pathname === '/' ? [] : [pathname];
    return {
      ...record,
      ...packedContents(withoutCanonical(openContents(record.contents))),
      formerPaths: [...new Set([...(record.formerPaths ?? []), ...stoodAt])],
    };
  });
}

function withoutCanonical({ canonicalUrl: _, sources, ...contents }: ArticleContents): ArticleContents {
  const { canonicalUrl: __, ...others } = sources;
  return { ...contents, sources: others };
}
