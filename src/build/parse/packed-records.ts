import type { SeedRecord } from '../seed-record.ts';

/** A record without what lies beside it in one piece with that of other records: of this the lengths. */
export type RecordOutline = Omit<SeedRecord, 'contents' | 'terms' | 'sketch'> & {
  readonly contents: number;
  readonly terms: number;
  readonly sketch: number;
};

/**
 * Records in few pieces: a buffer for each of thirty thousand small arrays weighs more than what is in them. The numbers and
 * the contents are views of one buffer.
 */
export interface PackedRecords {
  readonly outlines: readonly RecordOutline[];
  /** The terms and the sketch of each record. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly contents: Uint8Array<ArrayBuffer>;
}

/** What is left of a record when it is packed. */
export function outlineOf({ contents, terms, sketch, ...rest }: SeedRecord): RecordOutline {
  return { ...rest, contents: contents.length, terms: terms.length, sketch: sketch.length };
}

/** Packs records, in their order. */
export function packRecords(records: readonly SeedRecord[]): PackedRecords {
  const outlines = records.map(outlineOf);
  const count = outlines.reduce((sum, { terms, sketch }) => sum + terms + sketch, 0);
  const size = outlines.reduce((sum, { contents }) => sum + contents, 0);
  const numbers = new Uint32Array(new ArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT + size), 0, count);
  const contents = new Uint8Array(numbers.buffer, numbers.byteLength);
  let [numbersAt, contentsAt] = [0, 0];
  for (const { contents: bytes, terms, sketch } of records) {
    numbers.set(terms, numbersAt);
    numbers.set(sketch, numbersAt + terms.length);
    contents.set(bytes, contentsAt);
    numbersAt += terms.length + sketch.length;
    contentsAt += bytes.length;
  }
  return { outlines, numbers, contents };
}

/** Opens what `packRecords` packed. Nothing is copied. */
export function unpackRecords(
  outlines: readonly RecordOutline[],
  numbers: Uint32Array,
  contents: Uint8Array,
): SeedRecord[] {
  const nextNumbers = taker(numbers);
  const nextContents = taker(contents);
  return outlines.map(({ contents, terms, sketch, ...rest }) => ({
    ...rest,
    terms: nextNumbers(terms),
    sketch: nextNumbers(sketch),
    contents: nextContents(contents),
  }));
}

/** Takes so many of the items at a time, from the first to the last. */
function taker<Items extends Uint8Array | Uint32Array>(items: Items): (length: number) => Items {
  let at = 0;
  return (length) => {
    at += length;
    return items.subarray(at - length, at) as Items;
  };
}
