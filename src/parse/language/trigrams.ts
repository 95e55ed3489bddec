import { data } from 'franc-all/data.js';
import { asTuples } from 'trigram-utils';

/** The trigrams of a text, with how often each is in it. */
export type Trigrams = readonly (readonly [trigram: string, count: number])[];

/** Of each language that was asked for: those of all 385 would take 7 MB in every thread. */
const frequent = new Map<string, ReadonlySet<string>>();

/** The trigrams of a text. */
export function trigramsOf(text: string): Trigrams {
  return asTuples(text);
}

/** The share of a text's trigrams, from 0 to 1, that are among the 300 that are the most frequent in a language (ISO 639-3). */
export function likeness(trigrams: Trigrams, code: string): number {
  const known = frequentIn(code);
  let [inBoth, all] = [0, 0];
  for (const [trigram, count] of trigrams) {
    all += count;
    if (known.has(trigram)) inBoth += count;
  }
  return inBoth / (all || 1);
}

function frequentIn(code: string): ReadonlySet<string> {
  const known = frequent.get(code);
  if (known) return known;
  // Some are written in two scripts.
  const trigrams = new Set(Object.values(data).flatMap((ofScript) => ofScript[code]?.split('|') ?? []));
  frequent.set(code, trigrams);
  return trigrams;
}
