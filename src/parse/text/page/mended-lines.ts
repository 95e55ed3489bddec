import { endsAsSentence, isProse } from '../lines/prose.ts';

/** A sentence that a page's markup broke may be in this many pieces; a menu in small letters is longer. */
const MOST_PIECES = 12;

/**
 * In characters. Of a source that breaks its lines at a column, any line goes on once one has; with 25 the authors of two of 58 pages are
 * lost.
 */
const FULL_LINE = 50;
const LONGEST_LINE = 90;

/** A dateline that the page sets apart. */
const PLACE = /^\p{Lu}\p{Ll}+\.$/u;
const GOES_ON = /^(?:[,;.:)\]’”»]|\p{Ll}[\p{L}\p{M}]*(?:\s|[.,])|-- )/u;
const IS_OVER = /[.!?…:|。！？]["”’'»)\]]*$/;

/**
 * The blocks of a page with its broken sentences joined: links, and the source's own line ends, put parts of a sentence
 * on lines of their own. A part goes on where the one before does not end and it begins small or with a comma.
 */
export function mendedLines(blocks: readonly string[]): string[] {
  const mended: string[] = [];
  for (let index = 0; index < blocks.length; ) {
    const pieces = isPlace(blocks, index) ? blocks.slice(index, index + 2) : piecesOf(blocks, index);
    mended.push(joined(pieces));
    index += pieces.length;
  }
  return mended;
}

/** The block at `start` with those that go on with its sentence, if they end it. */
function piecesOf(blocks: readonly string[], start: number): readonly string[] {
  let end = start + 1;
  while (end < blocks.length && end - start < MOST_PIECES) {
    const before = blocks[end - 1] ?? '';
    const isWrapped = end - start > 1 && before.length >= FULL_LINE && before.length <= LONGEST_LINE;
    if (IS_OVER.test(before) || !(isWrapped || goesOn(before, blocks[end] ?? ''))) break;
    end++;
  }
  const pieces = blocks.slice(start, end);
  return endsAsSentence(pieces.at(-1) ?? '') && isProse(joined(pieces)) ? pieces : pieces.slice(0, 1);
}

/** `Berlin.`, on a line of its own above the first sentence. */
function isPlace(blocks: readonly string[], index: number): boolean {
  return (
    PLACE.test(blocks[index] ?? '') && isProse(blocks[index + 1] ?? '') && !isProse(blocks[index - 1] ?? '')
  );
}

function goesOn(before: string, block: string): boolean {
  return GOES_ON.test(block) || /\p{L},$/u.test(before);
}

function joined(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => text + (/^[,;.:)\]’”»]/.test(piece) ? '' : ' ') + piece);
}
