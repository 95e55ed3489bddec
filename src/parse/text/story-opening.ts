import { agencyName } from './dateline/agencies.ts';
import { type Opening, readOpening } from './dateline/dateline.ts';
import { isDeckLine } from './deck-line.ts';
import { type Byline, isName, readByline } from './lines/byline.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isHeadNote, isReadingTime, isSender } from './lines/head-note.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { readSignedStamp } from './lines/signed-stamp.ts';
import { openingDate, stampOf, stampWithin } from './lines/stamp.ts';
import { topicsOn } from './lines/topics-line.ts';

/** How a story opens, between its headline and its second paragraph. */
export interface StoryOpening extends Omit<Opening, 'lead' | 'authors'> {
  readonly byline?: Byline | undefined;
  /** The first date stamp: `Sunday, August 2, 2015`. */
  readonly stampText?: string | undefined;
  /** An agency or a station on a line of its own. */
  readonly senderText?: string | undefined;
  /** What is filed under, where that stands above the story. */
  readonly topics?: readonly string[] | undefined;
  /** The body's blocks, without byline, stamps, furniture and dateline. */
  readonly blocks: readonly string[];
}

/**
 * How many blocks may stand before the first paragraph: no text of the sets has more than four, and a list of names and days is an
 * article's.
 */
const REACH = 8;

/** Reads bylines, stamps, captions and the dateline off the blocks below the headline. */
export function readStoryOpening(all: readonly string[]): StoryOpening {
  let byline: Byline | undefined;
  let stampText: string | undefined;
  let start = 0;
  let sender: string | undefined;
  const topics: string[] = [];
  const deck: string[] = [];
  for (; start < Math.min(all.length - 1, REACH); start++) {
    const [block = '', next = ''] = all.slice(start, start + 2);
    const own = bylineOn(block, next);
    if (!own && isDeckLine(block, next)) {
      deck.push(block);
      continue;
    }
    const signed = signedBy(block, byline);
    const found = byline ? undefined : (signed?.byline ?? own);
    const stamp = signed?.stampText ?? stampOf(block);
    const tags = topicsOn(block);
    byline ??= found;
    stampText ??= stamp ?? (isNote(block) ? stampWithin(block)?.date : undefined);
    if (tags) topics.push(...tags);
    else if (isSender(block)) sender ??= block;
    else if (!found && !stamp && !isBesideStory(block)) break;
  }
  const { lead, authors, start: body, ...opening } = openingFrom(all, start);
  const others = all.slice(body + 1);
  return {
    ...opening,
    senderText: sender && agencyName(sender),
    ...(topics.length > 0 && { topics }),
    byline: byline ?? (authors ? { names: authors } : readByline(opening.leadInText ?? '')),
    stampText: stampText ?? firstStamp(all.slice(body, body + REACH)),
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

/** A name and a day is one only where it says who wrote this story. */
function isNote(block: string): boolean {
  return isHeadNote(block) && !readSignedStamp(block);
}

function isBesideStory(block: string): boolean {
  return isFurniture(block) || isCaption(block) || isReleaseLine(block) || isNote(block);
}

/** A byline; or a name alone above the time that reading takes. */
function bylineOn(block: string, next: string): Byline | undefined {
  return readByline(block) ?? (isName(block) && isReadingTime(next) ? { names: [block] } : undefined);
}

/** A second line of another name and a day is a caption, or another author's text. */
function signedBy(block: string, known: Byline | undefined) {
  const signed = readSignedStamp(block);
  const isSame = signed?.byline.names.some((name) => known?.names.includes(name));
  return known === undefined || isSame ? signed : undefined;
}

/** A stamp may come after a deck, and a paragraph may open with its date. */
function firstStamp(blocks: readonly string[]): string | undefined {
  for (const block of blocks) {
    const date = stampOf(block) ?? openingDate(block);
    if (date !== undefined) return date;
  }
  return undefined;
}
