import { packEnds, packTexts } from '../bundle/list.ts';
import { postingBytes, putPosting } from './postings.ts';
import { lengthIn } from './term-record.ts';
import { numberIn, weighted, weightIn } from './weighted.ts';

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

/**
 * Merges what `termRecord` gave for each article, in the order of the bundle, into the sections of a bundle; `terms` by
 * their numbers. It counts how much each term's postings take, then puts each where it belongs: nothing is gathered.
 */
export function searchSections(records: readonly Uint32Array[], terms: readonly string[]): SearchSections {
  const sizes = new Uint32Array(terms.length);
  eachPosting(records, sizes.length, (term, posting) => {
    sizes[term] = (sizes[term] as number) + postingBytes(posting);
  });
  const textOf = (term: number) => terms[term] as string;
  const ordered = Uint32Array.from(terms.keys())
    .filter((term) => sizes[term])
    .sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const places = new Uint32Array(terms.length);
  const ends = ordered.map(() => 0);
  let end = 0;
  for (const [place, term] of ordered.entries()) {
    places[term] = end;
    end += sizes[term] as number;
    ends[place] = end;
  }
  const postings = new Uint8Array(end);
  eachPosting(records, sizes.length, (term, posting) => {
    places[term] = putPosting(posting, postings, places[term] as number);
  });
  return {
    searchTerms: packTexts(Array.from(ordered, textOf)),
    searchPostings: packEnds(ends, postings),
    searchLengths: [new Uint8Array(lengthsOf(records).buffer)],
  };
}

function lengthsOf(records: readonly Uint32Array[]): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(records, (record) => Math.min(lengthIn(record), LONGEST));
}

/** Tells every term of every article: how far the article is from the one before that has it, and its weight. */
function eachPosting(
  records: readonly Uint32Array[],
  terms: number,
  tell: (term: number, posting: number) => void,
): void {
  const next = new Uint32Array(terms);
  for (const [number, record] of records.entries()) {
    for (let i = 1; i < record.length; i++) {
      const entry = record[i] as number;
      const term = numberIn(entry);
      tell(term, weighted(number - (next[term] as number), weightIn(entry)));
      next[term] = number + 1;
    }
  }
}
