import { agencyName } from './dateline/agencies.ts';
import { isPaper } from './lines/author-line.ts';
import type { Byline } from './lines/byline.ts';
import { isCaption } from './lines/caption.ts';
import { isFurniture } from './lines/furniture.ts';
import { isSender } from './lines/head-note.ts';
import { isLabelledCredit } from './lines/picture-credit.ts';
import { isReleaseLine } from './lines/press-release.ts';
import { sourceOn } from './lines/source-line.ts';
import { daysOn, stampOf } from './lines/stamp.ts';
import { topicsOn } from './lines/topics-line.ts';
import { type Around, bylineOn, isNote, isOfAuthor, signedBy } from './story-byline.ts';

/** What a line between a headline and its story says, or several of them. */
export interface StoryLine {
  readonly byline?: Byline | undefined;
  /** The first date stamp: `Sunday, August 2, 2015`. */
  readonly stampText?: string | undefined;
  /** The day behind the word for a change: `Updated: June 29, 2017`. */
  readonly updatedText?: string | undefined;
  /** An agency, a station or a paper on a line of its own, or behind the word for a source. */
  readonly senderText?: string | undefined;
  /** What is filed under. */
  readonly topics?: readonly string[] | undefined;
}

/** Reads such a line, knowing what those above it said; `undefined` where it is the story's own. */
export function readStoryLine(line: string, around: Around, above: StoryLine): StoryLine | undefined {
  const signed = signedBy(line, above.byline);
  const days = stampOf(line) !== undefined || isNote(line) ? daysOn(line) : {};
  const said = {
    byline: above.byline ? undefined : (signed?.byline ?? bylineOn(line, around)),
    stampText: signed?.stampText ?? days.published,
    updatedText: days.updated,
    senderText: senderOn(line, around, above),
    topics: topicsOn(line),
  };
  const isSaid = Object.values(said).some((one) => one !== undefined);
  return isSaid || isBesideStory(line) || (above.byline && isOfAuthor(line)) ? said : undefined;
}

/** What two say, the first before the other. */
export function bothSaid(first: StoryLine, other: StoryLine): StoryLine {
  const topics = [...(first.topics ?? []), ...(other.topics ?? [])];
  return {
    byline: first.byline ?? other.byline,
    stampText: first.stampText ?? other.stampText,
    updatedText: first.updatedText ?? other.updatedText,
    senderText: first.senderText ?? other.senderText,
    ...(topics.length > 0 && { topics }),
  };
}

function senderOn(line: string, { next }: Around, { byline, stampText }: StoryLine): string | undefined {
  if (isSender(line) || (byline && isPaper(line))) return agencyName(line);
  const source = sourceOn(line);
  // `Source: Reuters` below a picture is the picture's.
  const isDated = (one: string) => stampOf(one) !== undefined || isNote(one);
  return source && (stampText !== undefined || [line, next].some(isDated)) ? agencyName(source) : undefined;
}

function isBesideStory(line: string): boolean {
  return (
    isFurniture(line) || isCaption(line) || isLabelledCredit(line) || isReleaseLine(line) || isNote(line)
  );
}
