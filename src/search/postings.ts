/** The heaviest that a term weighs in an article: a posting keeps three bits of it. */
export const HEAVIEST = 8;

/** The bytes of a term's postings while they are gathered: articles in the order of their numbers. */
export interface Postings {
  readonly bytes: number[];
  last: number;
}

/** Postings without an article. */
export function noPostings(): Postings {
  return { bytes: [], last: -1 };
}

/** Adds an article behind the others: how far it is from the one before and its weight, as one number of 7-bit groups. */
export function addPosting(postings: Postings, number: number, weight: number): void {
  let rest = (number - postings.last - 1) * HEAVIEST + Math.min(weight, HEAVIEST) - 1;
  postings.last = number;
  while (rest > 0x7f) {
    postings.bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  postings.bytes.push(rest);
}

/** Reads postings: every article's number with the term's weight in it, into `weights`, where the heaviest stays. */
export function readPostings(bytes: Uint8Array, weights: Uint8Array): void {
  let number = -1;
  for (let i = 0; i < bytes.length; i++) {
    let byte = bytes[i] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[++i] as number;
      value |= (byte & 0x7f) << shift;
    }
    number += (value >>> 3) + 1;
    const weight = (value & (HEAVIEST - 1)) + 1;
    if (weight > (weights[number] ?? HEAVIEST)) weights[number] = weight;
  }
}
