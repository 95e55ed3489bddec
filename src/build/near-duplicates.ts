import { mixed, sharedPart } from './shingles.ts';

/** An article that is almost the same text as one before it. */
export interface NearDuplicate {
  readonly file: string;
  readonly of: string;
  /** What the two share of all their runs of four words, from 0.8 to 1. */
  readonly share: number;
}

const ALIKE = 0.8;

/** With these, a pair that shares 0.8 is missed once in 20,000 times, and one that shares 0.1 compared once in 4,000. */
const BANDS = 25;
const ROWS = 5;
const BINS = BANDS * ROWS;

/** An article as the search needs it: its signature, and its shingles, which few are asked for. */
export interface Comparable {
  readonly file: string;
  /** By `signatureOf`; empty for a text without words. */
  readonly signature: Uint32Array;
  shingles(): Uint32Array;
}

/**
 * Finds articles whose plain texts are almost the same, as when one story was scraped twice. Takes the files in the
 * order of their names, and gives for each the first before it that it is like. Time grows with the number of
 * articles, not of pairs: only articles that agree in a band of their MinHash signatures are compared.
 */
export function nearDuplicates(articles: readonly Comparable[]): NearDuplicate[] {
  const sorted = articles
    .filter(({ signature }) => signature.length > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((article, at): Entry => ({ ...article, at }));
  const index = new Map<number, Entry[]>();
  return sorted.flatMap((entry) => {
    const buckets = bandsOf(entry.signature).map((band) => bucketOf(index, band));
    const first = firstAlike(entry, buckets);
    for (const bucket of buckets) bucket.push(entry);
    return first ? [{ file: entry.file, ...first }] : [];
  });
}

interface Entry extends Comparable {
  readonly at: number;
}

function bucketOf(index: Map<number, Entry[]>, band: number): Entry[] {
  const bucket = index.get(band) ?? [];
  index.set(band, bucket);
  return bucket;
}

function firstAlike({ at, shingles }: Entry, buckets: readonly Entry[][]) {
  const mine = once(shingles);
  const compared = new Set<Entry>();
  let firstAt = at;
  let first: { of: string; share: number } | undefined;
  for (const bucket of buckets) {
    for (const other of bucket) {
      if (other.at >= firstAt) break;
      if (compared.has(other)) continue;
      compared.add(other);
      const share = sharedPart(mine(), other.shingles());
      if (share >= ALIKE) [first, firstAt] = [{ of: other.file, share }, other.at];
    }
  }
  return first;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The MinHash signature of an article's shingles; empty where there are none. It is the least shingle of each bin, as a permutation of all shingles cut into bins has them: one pass gives the whole
 * MinHash (Li, Owen and Zhang, "One Permutation Hashing", 2012). An empty bin takes the next one's.
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array();
  const least = new Uint32Array(BINS);
  const full = new Uint8Array(BINS);
  for (const shingle of shingles) {
    const bin = Math.floor((shingle / 2 ** 32) * BINS);
    if (full[bin]) continue;
    least[bin] = shingle;
    full[bin] = 1;
  }
  for (let at = 2 * BINS - 1; at >= 0; at--) {
    const bin = at % BINS;
    if (!full[bin]) least[bin] = least[(bin + 1) % BINS] ?? 0;
  }
  return least;
}

function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) =>
    signature
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, least) => mixed(Math.imul(hash, 31) + least), band),
  );
}
