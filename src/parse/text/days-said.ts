import { dayInAddress } from '../dates/day-in-address.ts';
import { fileNameDate, looseFileNameDate } from '../dates/file-name-date.ts';
import { fact } from '../fact.ts';
import type { Fact } from '../input.ts';
import { type DaysSaid, stampOf } from './lines/stamp.ts';
import type { StoryOpening } from './story-opening.ts';
import type { TextHead } from './text-head.ts';

/** What the day beside a headline is told by. */
export const BESIDE_HEADLINE = 'headline';

/** Where a text may say its day, the surest first. */
export function datesSaid(
  path: string,
  { dateText, fields, headline }: TextHead,
  story: StoryOpening,
  { published, updated, besideHeadline }: DaysSaid & { besideHeadline: string | undefined },
): readonly Fact<string>[] {
  const stampBelow = headline.between?.map(stampOf).find((date) => date !== undefined);
  const said = [
    fact(dateText, 'header'),
    fact(fields?.dateText, 'label'),
    fact(story.stampText, 'stamp'),
    fact(stampBelow, 'stamp'),
    fact(published, 'stamp'),
    fact(story.dateText, 'dateline'),
    fact(fileNameDate(path) ?? looseFileNameDate(path), 'file name'),
    fact(besideHeadline, BESIDE_HEADLINE),
    // A day of a change alone is better than none.
    fact(story.updatedText, 'stamp'),
    fact(updated, 'stamp'),
    fact(dayInAddress(fields?.facts.canonicalUrl?.value ?? ''), 'address'),
  ];
  return said.filter((one) => one !== undefined);
}

/** Where it may say when it was changed. */
export function changesSaid({ updatedText }: StoryOpening, below: DaysSaid = {}): readonly Fact<string>[] {
  return [fact(updatedText, 'stamp'), fact(below.updated, 'stamp')].filter((one) => one !== undefined);
}
