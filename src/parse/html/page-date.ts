import type { Root } from 'hast';
import { fileNameDate, looseFileNameDate } from '../dates/file-name-date.ts';
import { folderDate } from '../dates/folder-date.ts';
import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import { firstRead } from '../fact.ts';
import type { Fact } from '../input.ts';
import { besideDay } from '../text/dated-headline.ts';
import { dateByHeadline } from './date-by-headline.ts';
import { dateIn } from './date-in.ts';
import { labelledDate } from './labelled-date.ts';
import { LOOSE_MARKS } from './marks.ts';
import { stampAbove } from './stamp-above.ts';

/** Of the day beside the headline, which is then no part of it. */
export const IN_TITLE = 'title';

/** Two dates that are not farther apart are of one day, in whatever time zone: 36 hours, in milliseconds. */
const ONE_DAY = 36 * 3_600_000;

/** What a page is, to tell its day by. */
export interface DatedPage {
  readonly page: Root;
  readonly titleText: string;
  /** The HTML of its article. */
  readonly content: string;
  /** What it says of its day, the most trusted first. */
  readonly dates: readonly Fact<string>[];
  readonly path: string;
}

/**
 * When a page's article was published: as it tells machines, else as it shows by the headline, else by what may mark other dates too,
 * by what is called so, by its file's name, by the article's first lines, in its title, and by its folder.
 */
export function pageDate(
  { page, titleText, content, dates, path }: DatedPage,
  timeZone: string,
): Fact<PublicationDate> | undefined {
  const isLoose = ({ source }: Fact<string>) => LOOSE_MARKS.has(source);
  const start = dates.findIndex(isLoose);
  const [exact, others] = start === -1 ? [dates, []] : [dates.slice(0, start), dates.slice(start)];
  const read = (text: string) => publicationDate(text, timeZone) ?? dateIn(text, timeZone);
  const told = firstRead(exact, read);
  if (told) return told;
  const shown = dateByHeadline(page, titleText, timeZone);
  const marked = firstRead(others, (text) => {
    const date = read(text);
    return date?.precision === 'month' ? undefined : date;
  });
  const isOneDay = shown && marked && distance(shown.value, marked.value) < ONE_DAY;
  // Of one day, that with a time says more.
  const named = { value: fileNameDate(path) ?? looseFileNameDate(path) ?? '', source: 'file name' };
  const inFolder = { value: folderDate(path) ?? '', source: 'folder' };
  return (
    (isOneDay ? marked : (shown ?? marked)) ??
    labelledDate(page, timeZone) ??
    firstRead([named], read) ??
    stampAbove(content, timeZone) ??
    firstRead([{ value: besideDay(titleText)?.dateText ?? '', source: IN_TITLE }, inFolder, ...others], read)
  );
}

function distance(one: PublicationDate, other: PublicationDate): number {
  return Math.abs(Date.parse(one.published) - Date.parse(other.published));
}
