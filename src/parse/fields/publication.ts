import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import { dayInAddress } from '../dates/day-in-address.ts';
import { fileNameDate, looseFileNameDate } from '../dates/file-name-date.ts';
import { folderDate } from '../dates/folder-date.ts';
import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Fact } from '../input.ts';
import { stampOf } from '../text/lines/stamp.ts';
import type { FieldValues } from './fields.ts';
import { FRONT_MATTER } from './front-matter-facts.ts';
import { YES_OR_NO } from './yes-or-no.ts';

const NO_DATE = 'has no date';
/** How far below the headline a line with the day of publication may stand. */
const STAMP_REACH = 3;

/** What an article says of its day beside its front matter: on its first line, and in its paragraphs. */
export interface DatedText {
  readonly header: string | undefined;
  /** Between its headline and its story. */
  readonly stamp?: string | undefined;
  readonly paragraphs: readonly string[];
}

/** When an article was published: by its front matter, its first line, its file's name, its address, or a line of its text. */
export function publicationOf(
  path: string,
  found: FieldValues,
  { header, stamp, paragraphs }: DatedText,
  timeZone: string,
  source: string = FRONT_MATTER,
): { readonly fact?: Fact<PublicationDate>; readonly problems: readonly Problem[] } {
  const written =
    fact(later(found.date, found.publishDate, timeZone), source) ??
    (found.published?.match(YES_OR_NO) ? undefined : fact(found.published, source)) ??
    fact(header, 'header') ??
    fact(fileNameDate(path), 'file name') ??
    fact(found.path && dayInAddress(`/${found.path}`), 'address') ??
    fact(found.created, source) ??
    fact(stamp, 'stamp') ??
    fact(paragraphs.slice(0, STAMP_REACH).map(stampOf).find(Boolean), 'stamp') ??
    fact(looseFileNameDate(path), 'file name') ??
    fact(folderDate(path), 'folder');
  if (!written) return { problems: [noDate(path)] };
  const date = publicationDate(written.value, timeZone);
  return date
    ? { fact: { value: date, source: written.source }, problems: [] }
    : { problems: [unreadableDate(path, 'date', written.value)] };
}

/** The day from which an article may be seen: its own, or the one before which it is not to be published. */
function later(
  date: string | undefined,
  publishDate: string | undefined,
  timeZone: string,
): string | undefined {
  if (date === undefined || publishDate === undefined) return date ?? publishDate;
  const [own, first] = [date, publishDate].map((text) => publicationDate(text, timeZone)?.published ?? '');
  return (first ?? '') > (own ?? '') ? publishDate : date;
}

function noDate(file: string): Problem {
  const remedy =
    'write "date: 2017-06-28" between two lines of --- at its start, or begin its name with its day';
  return { file, field: 'date', fault: NO_DATE, remedy };
}

/** Whether a problem is that an article says no day at all, and not one that nobody can read. */
export function isMissingDate({ field, fault }: Problem): boolean {
  return field === 'date' && fault === NO_DATE;
}

/** Says that a field's value is no date. */
export function unreadableDate(file: string, field: string, value: string): Problem {
  return {
    file,
    field,
    fault: `has no usable date: ${safeLine(value)}`,
    remedy: `write ${field}: 2017-06-28`,
  };
}
