import { agencyName } from './dateline/agencies.ts';
import { type Opening, readOpening } from './dateline/dateline.ts';
import { isDeckLine } from './deck-line.ts';
import { isPaper } from './lines/author-line.ts';
import { type Byline, readByline } from './lines/byline.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isSender } from './lines/head-note.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { sourceOn } from './lines/source-line.ts';
import { daysOn, openingDate, stampOf } from './lines/stamp.ts';
import { topicsOn } from './lines/topics-line.ts';
import { bylineOn, isNote, isOfAuthor, signedBy } from './story-byline.ts';

/** How a story opens, between its headline and its second paragraph. */
export interface StoryOpening extends Omit<Opening, 'lead' | 'authors'> {
  readonly byline?: Byline | undefined;
  /** The first date stamp: `Sunday, August 2, 2015`. */
  readonly stampText?: string | undefined;
  /** The day behind the word for a change: `Updated: June 29, 2017`. */
  readonly updatedText?: string | undefined;
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
/** In so many paragraphs below it a name is not to stand as words of another kind. */
const BELOW = 4;

/** Reads bylines, stamps, captions and the dateline off the blocks below the headline. */
export function readStoryOpening(all: readonly string[]): StoryOpening {
  let byline: Byline | undefined;
  let stampText: string | undefined;
  let updatedText: string | undefined;
  let start = 0;
  let sender: string | undefined;
  const topics: string[] = [];
  const deck: string[] = [];
  for (; start < Math.min(all.length - 1, REACH); start++) {
    const [block = '', next = ''] = all.slice(start, start + 2);
    const own = bylineOn(block, {
      above: all[start - 1] ?? '',
      next,
      below: all.slice(start + 1, start + BELOW),
    });
    if (!own && isDeckLine(block, next)) {
      deck.push(block);
      continue;
    }
    const signed = signedBy(block, byline);
    const found = byline ? undefined : (signed?.byline ?? own);
    const days = stampOf(block) !== undefined || isNote(block) ? daysOn(block) : {};
    const stamp = signed?.stampText ?? days.published ?? days.updated;
    const tags = topicsOn(block);
    byline ??= found;
    stampText ??= signed?.stampText ?? days.published;
    updatedText ??= days.updated;
    const named = sourceOn(block);
    const source = named && isBesideDay(block, next, stampText) ? named : undefined;
    if (tags) topics.push(...tags);
    else if (isSender(block) || (byline && isPaper(block)) || source) sender ??= source ?? block;
    else if (!found && !stamp && !isBesideStory(block) && !(byline && isOfAuthor(block))) break;
  }
  const { lead, authors, start: body, ...opening } = openingFrom(all, start);
  const others = all.slice(body + 1);
  return {
    ...opening,
    senderText: sender && agencyName(sender),
    ...(topics.length > 0 && { topics }),
    byline: byline ?? (authors ? { names: authors } : readByline(opening.leadInText ?? '')),
    stampText: stampText ?? firstStamp(all.slice(body, body + REACH)),
    updatedText,
    blocks: lead === '' ? [...deck, ...others] : [...deck, lead, ...others],
  };
}

/** `Source: Reuters` below a picture is the picture's. */
function isBesideDay(block: string, next: string, stampText: string | undefined): boolean {
  return stampText !== undefined || [block, next].some((line) => stampOf(line) !== undefined || isNote(line));
}

/** The opening of the block at an index; a dateline alone on its line may be said again in the first paragraph. */
function openingFrom(all: readonly string[], start: number): Opening & { start: number } {
  const opening = readOpening(all[start] ?? '');
  if (opening.lead !== '' || opening.placeText === undefined) return { ...opening, start };
  const again = readOpening(all[start + 1] ?? '');
  return again.placeText === opening.placeText ? { ...again, start: start + 1 } : { ...opening, start };
}

function isBesideStory(block: string): boolean {
  return isFurniture(block) || isCaption(block) || isReleaseLine(block) || isNote(block);
}

/** A stamp may come after a deck, and a paragraph may open with its date. */
function firstStamp(blocks: readonly string[]): string | undefined {
  for (const block of blocks) {
    const date = stampOf(block) ?? openingDate(block);
    if (date !== undefined) return date;
  }
  return undefined;
}
