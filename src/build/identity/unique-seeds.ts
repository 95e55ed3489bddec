import type { Candidate } from './identify.ts';
import type { LockEntry } from './lock.ts';

/**
 * Parts seeds from those whose very text another one has. Of each text the seed stays that is published with it, else one that is
 * published, else the one with the shortest path: `siege.md`, and not `backup/siege.md` or `copy of siege.md`.
 */
export function withoutDuplicates(seeds: readonly Candidate[], locked: ReadonlyMap<string, LockEntry>) {
  const kept = new Map<string, string>();
  for (const { file, contentHash, draft } of seeds) {
    if (!draft) continue;
    const claimOf = (name: string) => {
      const entry = locked.get(name);
      return !entry || entry.removed ? 0 : entry.contentHash === contentHash ? 2 : 1;
    };
    const rival = kept.get(contentHash);
    const lead = rival === undefined ? 1 : claimOf(file) - claimOf(rival);
    const isNearer = claimOf(file) === 0 && file.length < (rival?.length ?? 0);
    if (lead > 0 || (lead === 0 && isNearer)) kept.set(contentHash, file);
  }
  const isKept = ({ file, contentHash, draft }: Candidate) => !draft || kept.get(contentHash) === file;
  return {
    unique: seeds.filter(isKept),
    duplicates: seeds
      .filter((seed) => !isKept(seed))
      .map(({ file, contentHash }) => ({ file, of: kept.get(contentHash) ?? '' })),
  };
}
