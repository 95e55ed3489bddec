import { type Opening, readOpening } from './dateline/dateline.ts';
import { type Byline, readByline } from './lines/byline.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { readSignedStamp } from './lines/signed-stamp.ts';
import { openingDate, stampOf } from './lines/stamp.ts';

/** How a story opens, between its headline and its second paragraph. */
export interface StoryOpening extends Omit<Opening, 'lead' | 'authors'> {
  readonly byline?: Byline | undefined;
  /** The first date stamp: `Sunday, August 2, 2015`. */
  readonly stampText?: string | undefined;
  /** The body's blocks, without byline, stamps, furniture and dateline. */
  readonly blocks: readonly string[];
}

/** How many blocks may stand before the first paragraph. */
const REACH = 8;

/** Reads bylines, stamps, captions and the dateline off the blocks below the headline. */
export function readStoryOpening(all: readonly string[]): StoryOpening {
  let byline: Byline | undefined;
  let stampText: string | undefined;
  let start = 0;
  for (; start < Math.min(all.length - 1, REACH); start++) {
    const block = all[start] ?? '';
    const signed = signedBy(block, byline);
    const found = byline ? undefined : (signed?.byline ?? readByline(block));
    const stamp = signed?.stampText ?? stampOf(block);
    byline ??= found;
    stampText ??= stamp;
    if (!found && !stamp && !isFurniture(block) && !isCaption(block) && !isReleaseLine(block)) break;
  }
  const [first = '', ...others] = all.slice(start);
  const { lead, authors, ...opening } = readOpening(first);
  return {
    ...opening,
    byline: byline ?? (authors ? { names: authors } : readByline(opening.leadInText ?? '')),
    stampText: stampText ?? firstStamp(all.slice(start, start + REACH)),
    blocks: lead === '' ? others : [lead, ...others],
  };
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
