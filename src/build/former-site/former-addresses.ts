import { addressKey } from '../../former-address.ts';
import type { PermalinkPattern } from '../../permalink-pattern.ts';
import type { Problem } from '../../problem.ts';
import type { DayOf } from '../days-in.ts';
import type { PublishedSeed } from '../identity/published-seed.ts';
import { claimedAddressNotice } from '../report/notices.ts';
import type { SeedRecord } from '../seed-record.ts';
import { fileAddresses } from './file-addresses.ts';
import { permalinkAddresses } from './permalink-addresses.ts';
import { unambiguous } from './unambiguous.ts';

/** Whose an address of a former site was. */
export interface FormerAddress {
  readonly file: string;
  /** How its seed writes it; nothing where only the file's path says so. */
  readonly written?: string | undefined;
}

/** The addresses of a former site, by their keys, and what the report says of those that several articles had. */
export interface FormerAddresses {
  readonly byKey: ReadonlyMap<string, FormerAddress>;
  readonly warnings: readonly Problem[];
}

/** What is known of the addresses of a former site: how days are told, and the patterns of its addresses. */
export interface FormerSite {
  readonly dayOf: DayOf;
  readonly patterns?: readonly PermalinkPattern[] | undefined;
}

/**
 * Whose each address of a former site was: by what seeds say, else by the site's patterns, else by the paths of files.
 * Where several articles claim one, it is the one's that was published first, so that none that comes later can take it
 * away. `published` is newest first. A duplicate's addresses are those of the article that is published instead.
 */
export function formerAddresses(
  records: readonly SeedRecord[],
  published: readonly PublishedSeed[],
  duplicates: readonly { readonly file: string; readonly of: string }[],
  { dayOf, patterns = [] }: FormerSite,
): FormerAddresses {
  const pathsOf = new Map(records.map(({ path, formerPaths = [] }) => [path, formerPaths]));
  const insteadOf = new Map(duplicates.map(({ file, of }) => [file, of]));
  const inOrder = new Set([...published.map(({ file }) => file).reverse(), ...insteadOf.keys()]);
  const isPublished = ({ path }: SeedRecord) => inOrder.has(path);
  const others = records.filter((record) => !isPublished(record));
  const byKey = new Map<string, FormerAddress>();
  const warnings: Problem[] = [];
  const claim = (file: string, said: string) => {
    for (const written of pathsOf.get(said) ?? []) {
      const key = addressKey(written);
      const holder = byKey.get(key);
      if (holder === undefined) byKey.set(key, { file, written });
      else if (holder.file !== file && inOrder.has(file))
        warnings.push(claimedAddressNotice(said, written, holder.file));
    }
  };
  for (const file of inOrder) claim(insteadOf.get(file) ?? file, file);
  for (const { path } of others) claim(path, path);
  const recordOf = new Map(records.map((record) => [record.path, record]));
  for (const path of patterns.length > 0 ? inOrder : []) {
    const { draft, facets } = recordOf.get(path) ?? {};
    if (!draft || !facets) continue;
    const { titleText, wantedSlug: slug, published } = draft;
    const { topics, language } = facets;
    const facts = { path, titleText, slug, day: dayOf(published), topics, language };
    for (const key of permalinkAddresses(patterns, facts)) {
      if (!byKey.has(key)) byKey.set(key, { file: insteadOf.get(path) ?? path });
    }
  }
  for (const group of [records.filter(isPublished), others]) {
    const named = group.flatMap(({ path, draft }) =>
      fileAddresses(path, { slug: draft?.wantedSlug, day: draft && dayOf(draft.published) }).map(
        (key) => [key, path] as const,
      ),
    );
    for (const [key, path] of unambiguous(named)) {
      if (path !== undefined && !byKey.has(key)) byKey.set(key, { file: insteadOf.get(path) ?? path });
    }
  }
  return { byKey, warnings };
}
