import type { Identity } from '../../bundle/identity.ts';
import type { SiteConfig } from '../../site.ts';
import { shortHash } from '../short-hash.ts';

/** What decides how every article is written as an item, beside what the article says. */
export type ItemSettings = Pick<SiteConfig, 'authorText' | 'language' | 'url'>;

/**
 * The version of an article: another one whenever anything is another in its item, whether its seed changed or something about it,
 * such as a picture, the address of an article that it links to, or a topic that another one made a channel. `contentsHash` is that
 * of its record. Not by `updated`: an author's own word on that stays where it is when the text is edited. How this program writes
 * items does not count: a publication that takes a new release of it would give all its articles new versions.
 */
export function articleVersion(
  { id, slug, published, updated, topics }: Omit<Identity, 'version' | 'versionsUntil'>,
  contentsHash: string,
  { authorText, language, url }: ItemSettings,
): string {
  return shortHash([id, slug, published, updated, topics, contentsHash, authorText, language, url]);
}

/**
 * The versions that an article has before that one, while articles that it links to are still to come: such a link is text until then.
 * `toCome` has when each of those is published, by its slug.
 */
export function versionsUntil(
  version: string,
  linkedSlugs: Iterable<string>,
  toCome: ReadonlyMap<string, string>,
): NonNullable<Identity['versionsUntil']> {
  const awaited = [...linkedSlugs].flatMap((slug) => {
    const published = toCome.get(slug);
    return published === undefined ? [] : [{ slug, published }];
  });
  const ends = [...new Set(awaited.map(({ published }) => published))].sort();
  return ends.map((end) => {
    const missing = awaited.filter(({ published }) => published >= end).map(({ slug }) => slug);
    return [end, shortHash([version, missing.sort()])] as const;
  });
}
