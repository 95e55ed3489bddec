import { hasTerms, type LookedUp } from './looked-up.ts';
import { type Index, rarityOf } from './open-index.ts';

/** BM25's usual measures: how fast more of a word counts less, and how much a long text does. */
const [SATURATION, LENGTH_MATTERS] = [1.2, 0.75];

/** How well what is looked for fits each of some articles, by their numbers: BM25 of the parts whose terms it has. */
export function scoresOf(index: Index, numbers: readonly number[], parts: readonly LookedUp[]): Float32Array {
  const scores = new Float32Array(index.lengths.length);
  for (const part of parts) {
    for (const weights of part.weights) {
      const rarity = rarityOf(weights);
      for (const number of numbers) {
        if (!hasTerms(part, number)) continue;
        const long = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * (index.lengths[number] ?? 0)) / index.usualLength;
        const weight = weights[number] as number;
        scores[number] =
          (scores[number] ?? 0) + (rarity * weight * (SATURATION + 1)) / (weight + SATURATION * long);
      }
    }
  }
  return scores;
}
