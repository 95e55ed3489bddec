import { numberIn, weightIn } from './weighted.ts';

/** How many bytes a posting takes: an article, weighted, by how far it is from the one before. */
export function postingBytes(posting: number): number {
  let bytes = 1;
  for (let rest = posting >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Puts a posting among others, as groups of 7 bits, and gives the place behind it. */
export function putPosting(posting: number, bytes: Uint8Array, at: number): number {
  let rest = posting;
  let place = at;
  while (rest > 0x7f) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
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
    number += numberIn(value) + 1;
    const weight = weightIn(value);
    if (weight > (weights[number] ?? weight)) weights[number] = weight;
  }
}
