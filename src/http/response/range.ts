/** Bytes of a representation, from the first to the last of them, counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** A unit is written in any case, a position in digits alone. */
const ONE_RANGE = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i;

/**
 * The one range that a Range header asks of `length` bytes (RFC 9110 section 14.1.2), or that none of it is there. `undefined` where
 * the whole is to be given: a range that is none, or in another unit, is ignored, and of several "the server MAY ignore" them.
 */
export function rangeIn(header: string | null, length: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first, last, suffix] = ONE_RANGE.exec(header ?? '') ?? [];
  if (suffix !== undefined) {
    // "If the selected representation is shorter than the specified suffix-length, the entire representation is used."
    return ranged(Math.max(0, length - Number(suffix)), length - 1, length);
  }
  // "An int-range is invalid if the last-pos value is present and less than first-pos."
  if (first === undefined || (last && Number(last) < Number(first))) return undefined;
  return ranged(Number(first), last ? Math.min(Number(last), length - 1) : length - 1, length);
}

function ranged(first: number, last: number, length: number): ByteRange | 'unsatisfiable' {
  return first < length ? { first, last } : 'unsatisfiable';
}
