import { addressKey } from '../former-address.ts';
import type { Problem } from '../problem.ts';
import type { DayOf } from './days-in.ts';
import { fileAddresses } from './file-addresses.ts';
import { claimedAddressNotice } from './notices.ts';
import { onlyOnes } from './only-ones.ts';
import type { PublishedSeed } from './published-seed.ts';
import type { SeedRecord } from './seed-record.ts';

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

/**
 * Whose each address of a former site was: first by what seeds say, then by the paths of their files. Of articles that say the
 * same it is the one's that was published first: none that comes later can take it away. `published` is newest first; a duplicate's
 * addresses are those of the article that is published instead.
 */
export function formerAddresses(
  records: readonly SeedRecord[],
  published: readonly PublishedSeed[],
  duplicates: readonly { readonly file: string; readonly of: string }[],
  dayOf: DayOf,
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
  for (const group of [records.filter(isPublished), others]) {
    const named = group.flatMap(({ path, draft }) =>
      fileAddresses(path, { slug: draft?.wantedSlug, day: draft && dayOf(draft.published) }).map(
        (key) => [key, path] as const,
      ),
    );
    for (const [key, path] of onlyOnes(named)) {
      if (path !== undefined && !byKey.has(key)) byKey.set(key, { file: insteadOf.get(path) ?? path });
    }
  }
  return { byKey, warnings };
}
