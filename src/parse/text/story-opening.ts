import { type Opening, readOpening } from './dateline/dateline.ts';
import { isDeckLine } from './deck-line.ts';
import { readByline } from './lines/byline.ts';
import { openingDate, stampOf } from './lines/stamp.ts';
import { bothSaid, readStoryLine, type StoryLine } from './story-line.ts';

/** How a story opens, between its headline and its second paragraph. */
export interface StoryOpening extends Omit<Opening, 'lead' | 'authors'>, StoryLine {
  /** The body's blocks, without byline, stamps, furniture and dateline. */
  readonly blocks: readonly string[];
}

/**
 * How many blocks may stand before the first paragraph: no text of the sets has more than four, and a list of names and days is an
 * article's.
 */
const REACH = 8;
/** In so many paragraphs below it a name is not to stand as words of another kind. */
const BELOW = 4;

/** Reads bylines, stamps, captions and the dateline off the blocks below the headline. */
export function readStoryOpening(all: readonly string[]): StoryOpening {
  let said: StoryLine = {};
  let start = 0;
  const deck: string[] = [];
  for (; start < Math.min(all.length - 1, REACH); start++) {
    const [block = '', next = ''] = all.slice(start, start + 2);
    const below = all.slice(start + 1, start + BELOW);
    const line = readStoryLine(block, { above: all[start - 1] ?? '', next, below }, said);
    if (line) said = bothSaid(said, line);
    else if (isDeckLine(block, next)) deck.push(block);
    else break;
  }
  const { lead, authors, start: body, ...opening } = openingFrom(all, start);
  const others = all.slice(body + 1);
  return {
    ...opening,
    ...said,
    byline: said.byline ?? (authors ? { names: authors } : readByline(opening.leadInText ?? '')),
    stampText: said.stampText ?? firstStamp(all.slice(body, body + REACH)),
    blocks: lead === '' ? [...deck, ...others] : [...deck, lead, ...others],
  };
}

/** The opening of the block at an index; a dateline alone on its line may be said again in the first paragraph. */
function openingFrom(all: readonly string[], start: number): Opening & { start: number } {
  const opening = readOpening(all[start] ?? '');
  if (opening.lead !== '' || opening.placeText === undefined) return { ...opening, start };
  const again = readOpening(all[start + 1] ?? '');
  return again.placeText === opening.placeText ? { ...again, start: start + 1 } : { ...opening, start };
}

/** A stamp may come after a deck, and a paragraph may open with its date. */
function firstStamp(blocks: readonly string[]): string | undefined {
  for (const block of blocks) {
    const date = stampOf(block) ?? openingDate(block);
    if (date !== undefined) return date;
  }
  return undefined;
}
