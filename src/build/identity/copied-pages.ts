import type { Candidate } from './identify.ts';
import type { LockEntry } from './lock.ts';
import { likeness, NEARLY_SAME } from './text-sketch.ts';

/**
 * Parts seeds from those that are another one saved once more: a page for telephones, one under another name, or in another format, with
 * the same address and nearly the same text. Of such a seed that is published the one stays that has the shortest path. What is
 * published already stays in any case.
 */
export function withoutCopies(seeds: readonly Candidate[], locked: ReadonlyMap<string, LockEntry>) {
  const isLocked = ({ file }: Candidate) => locked.get(file)?.removed === undefined && locked.has(file);
  const byAddress = Map.groupBy(
    seeds.filter(({ draft, canonicalUrl }) => draft && canonicalUrl !== undefined),
    ({ canonicalUrl }) => canonicalUrl,
  );
  const originals = new Map<string, string>();
  for (const group of byAddress.values()) {
    if (group.length < 2) continue;
    const rank = (seed: Candidate) => (isLocked(seed) ? 0 : seed.file.length);
    const kept: Candidate[] = [];
    for (const seed of group.toSorted((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1))) {
      const original = isLocked(seed) ? undefined : kept.find((other) => isLike(seed, other));
      if (original) originals.set(seed.file, original.file);
      else kept.push(seed);
    }
  }
  return {
    unique: seeds.filter(({ file }) => !originals.has(file)),
    copies: [...originals].map(([file, of]) => ({ file, of })),
  };
}

function isLike({ sketch }: Candidate, other: Candidate): boolean {
  if (!sketch?.length || !other.sketch?.length) return false;
  return likeness(sketch, other.sketch) >= NEARLY_SAME;
}
