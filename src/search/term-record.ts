import { facetTermsOf } from './facets.ts';
import { type Searchable, searchedTexts } from './searchable.ts';
import { termsOf } from './terms.ts';

const HEAD = 8;
const MOST_WEIGHT = 255;

/** An article's terms: `weights[i]` is what `terms[i]` weighs in it, `length` how many words it has. */
export interface TermRecord {
  readonly terms: readonly string[];
  readonly weights: Uint8Array;
  readonly length: number;
}

/**
 * The terms of an article, packed: how many (32 bits), the article's length in words (32 bits), their weights (8 bits
 * each), the terms, a line each. It depends on the article's contents alone, so that it can be kept with them.
 */
export function packTermRecord(article: Searchable): Uint8Array {
  const weights = new Map<string, number>(facetTermsOf(article).map((term) => [term, 1]));
  let length = 0;
  for (const { text, weight } of searchedTexts(article)) {
    for (const term of termsOf(text)) {
      weights.set(term, (weights.get(term) ?? 0) + weight);
      length++;
    }
  }
  const lines = new TextEncoder().encode([...weights.keys()].join('\n'));
  const packed = new Uint8Array(HEAD + weights.size + lines.length);
  const head = new DataView(packed.buffer);
  head.setUint32(0, weights.size, true);
  head.setUint32(4, length, true);
  packed.set(
    [...weights.values()].map((weight) => Math.min(weight, MOST_WEIGHT)),
    HEAD,
  );
  packed.set(lines, HEAD + weights.size);
  return packed;
}

/** Opens what `packTermRecord` packed. */
export function openTermRecord(packed: Uint8Array): TermRecord {
  const head = new DataView(packed.buffer, packed.byteOffset);
  const count = head.getUint32(0, true);
  return {
    length: head.getUint32(4, true),
    weights: packed.subarray(HEAD, HEAD + count),
    terms: count === 0 ? [] : new TextDecoder().decode(packed.subarray(HEAD + count)).split('\n'),
  };
}
