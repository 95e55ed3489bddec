import { firstWhere, type List, openList } from '../bundle/list.ts';
import type { SectionByName } from '../bundle/sections.ts';
import { readPostings } from './postings.ts';

/** An index of terms, as the build packed it. */
export interface Index {
  readonly terms: List;
  readonly postings: List;
  readonly lengths: Uint16Array;
  readonly usualLength: number;
}

/** Opens the index in a bundle's sections. */
export function openIndex(section: SectionByName): Index {
  const { buffer, byteOffset, length } = section('searchLengths');
  const lengths = new Uint16Array(buffer, byteOffset, length / Uint16Array.BYTES_PER_ELEMENT);
  const usualLength = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  const [terms, postings] = [openList(section('searchTerms')), openList(section('searchPostings'))];
  return { terms, postings, lengths, usualLength };
}

/** What a term, or each term that begins so, weighs in every article; 0 where it is not. */
export function weightsOf(
  { terms, postings, lengths }: Index,
  wanted: string,
  isPrefix: boolean,
): Uint8Array {
  const decoder = new TextDecoder();
  const term = (place: number) => decoder.decode(terms.at(place));
  const weights = new Uint8Array(lengths.length);
  const isWanted = (found: string) => (isPrefix ? found.startsWith(wanted) : found === wanted);
  const first = firstWhere(terms.length, (place) => term(place) >= wanted);
  for (let place = first; place < terms.length && isWanted(term(place)); place++) {
    readPostings(postings.at(place), weights);
  }
  return weights;
}

/** How much a term says, by how few articles have it (BM25). */
export function rarityOf(weights: Uint8Array): number {
  const having = weights.reduce((sum, weight) => sum + (weight ? 1 : 0), 0);
  return Math.log(1 + (weights.length - having + 0.5) / (having + 0.5));
}
