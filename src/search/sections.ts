import { packList } from '../bundle/list.ts';
import { addPosting, noPostings, type Postings } from './postings.ts';
import { openTermRecord } from './term-record.ts';

/** The most words that an article's length is told apart by. */
const LONGEST = 0xffff;

/** The sections that a search needs of a bundle. */
export interface SearchSections extends Readonly<Record<string, readonly Uint8Array[]>> {
  /** The terms in their order. */
  readonly searchTerms: readonly Uint8Array[];
  /** Of each term, the articles that have it. */
  readonly searchPostings: readonly Uint8Array[];
  /** How many words each article has, 16 bits each. */
  readonly searchLengths: readonly Uint8Array[];
}

/** Merges what `packTermRecord` gave for each article, in the order of the bundle, into the sections of a bundle. */
export function searchSections(records: readonly Uint8Array[]): SearchSections {
  const postings = new Map<string, Postings>();
  const lengths = new Uint16Array(records.length);
  for (const [number, record] of records.entries()) {
    const { terms, weights, length } = openTermRecord(record);
    lengths[number] = Math.min(length, LONGEST);
    for (const [i, term] of terms.entries()) {
      let gathered = postings.get(term);
      if (!gathered) {
        gathered = noPostings();
        postings.set(term, gathered);
      }
      addPosting(gathered, number, weights[i] as number);
    }
  }
  const terms = [...postings.keys()].sort();
  const encoder = new TextEncoder();
  return {
    searchTerms: packList(terms.map((term) => encoder.encode(term))),
    searchPostings: packList(terms.map((term) => Uint8Array.from(postings.get(term)?.bytes ?? []))),
    searchLengths: [new Uint8Array(lengths.buffer)],
  };
}
