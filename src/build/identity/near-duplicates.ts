import { likeness, NEARLY_SAME, SKETCH_SIZE } from './text-sketch.ts';

/** Two texts that are nearly one: `share` of their runs of words, from 0 to 1, are the same. */
export interface NearDuplicate {
  readonly file: string;
  /** The one that comes first. */
  readonly of: string;
  readonly share: number;
}

/** A text with its sketch, which is empty where the text is too short to compare. */
export interface SketchedText {
  readonly file: string;
  readonly sketch: Uint32Array;
}

/** Two texts with 4 of 5 runs in common agree in one band at least with 99.8 %, those with 1 of 3 with 3 %. */
const BANDS = 20;
const ROWS = SKETCH_SIZE / BANDS;
/** How many unlike texts of one bucket are remembered: boilerplate must not make the search quadratic. */
const MOST_LEADERS = 8;
/** A band's hash and a text's number lie in one float64 together, which sorts fast: 32 and 21 bits. */
const MOST_TEXTS = 2 ** 21;

/**
 * Finds texts that are nearly the same: MinHash sketches put into buckets band by band (locality-sensitive hashing,
 * Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). Each text is named once at most, with the
 * most like it of those before it. Time and memory grow with the number of texts, not with the pairs of them.
 */
export function nearDuplicates(texts: readonly SketchedText[]): NearDuplicate[] {
  const sketched = texts.filter(({ sketch }) => sketch.length > 0).slice(0, MOST_TEXTS);
  const best = new Map<number, { of: number; share: number }>();
  const compare = (number: number, leader: number) => {
    const share = likeness(sketchAt(sketched, number), sketchAt(sketched, leader));
    if (share < NEARLY_SAME) return false;
    if (share > (best.get(number)?.share ?? 0)) best.set(number, { of: leader, share });
    return true;
  };
  for (let band = 0; band < BANDS; band++) {
    for (const bucket of buckets(sketched, band)) {
      const leaders: number[] = [];
      for (const number of bucket) {
        const isLike = leaders.map((leader) => compare(number, leader)).includes(true);
        if (!isLike && leaders.length < MOST_LEADERS) leaders.push(number);
      }
    }
  }
  return [...best]
    .sort(([a], [b]) => a - b)
    .map(([number, { of, share }]) => ({ file: fileAt(sketched, number), of: fileAt(sketched, of), share }));
}

/** The texts that agree in a band, two or more at a time, in their order. */
function* buckets(texts: readonly SketchedText[], band: number): Generator<number[]> {
  const keys = new Float64Array(texts.length);
  for (const [number, { sketch }] of texts.entries()) {
    let hash = 0x811c9dc5;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      hash = Math.imul(hash ^ (sketch[row] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
    keys[number] = (hash >>> 0) * MOST_TEXTS + number;
  }
  keys.sort();
  let start = 0;
  for (let end = 1; end <= keys.length; end++) {
    if (end < keys.length && hashIn(keys, end) === hashIn(keys, start)) continue;
    if (end - start > 1) yield Array.from(keys.subarray(start, end), (key) => key % MOST_TEXTS);
    start = end;
  }
}

function hashIn(keys: Float64Array, at: number): number {
  return Math.floor((keys[at] as number) / MOST_TEXTS);
}

function sketchAt(texts: readonly SketchedText[], number: number): Uint32Array {
  return (texts[number] as SketchedText).sketch;
}

function fileAt(texts: readonly SketchedText[], number: number): string {
  return (texts[number] as SketchedText).file;
}
