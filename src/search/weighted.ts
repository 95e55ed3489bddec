const WEIGHT_BITS = 3;
/** The heaviest that a term weighs in an article. */
const HEAVIEST = 2 ** WEIGHT_BITS;

/** A number below 2^29 and a weight from 1 on, as one number; heavier than the heaviest is as heavy. */
export function weighted(number: number, weight: number): number {
  return ((number << WEIGHT_BITS) | (Math.min(weight, HEAVIEST) - 1)) >>> 0;
}

/** The number in a weighted one. */
export function numberIn(entry: number): number {
  return entry >>> WEIGHT_BITS;
}

/** The weight in a weighted one. */
export function weightIn(entry: number): number {
  return (entry & (HEAVIEST - 1)) + 1;
}
