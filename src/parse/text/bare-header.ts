import { fileNameDate } from '../dates/file-name-date.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { type Header, readHeader } from './header.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** What a headline begins with: a sentence that goes on from the date does not, nor do a version and a range of days. */
const HEADLINE = /^["'“‘«„¿¡([]*(?:\p{Lu}|\p{Lo}|\d[\d,]*(?: \d{3})*\s+\p{L})/u;
const RANGE = /^\s*[–—-]+\s*\d/;
const ADDRESS = /<[^\s<@]+@[^\s<>]+>/;
/** Another line that begins so makes a list of days: a table, a log, a diary. */
const OTHER_DAY = /\n[^\S\n]*\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * Reads a first line that begins with a day and without the word for it, as people write it: `2017-06-28 Headline`, `2017-06-28`
 * alone, with a time or without. `undefined` where that may be no date of publication.
 */
export function readBareHeader(path: string, text: string, timeZone: string): Header | undefined {
  const written = text.trimStart();
  const [day] = DAY.exec(written) ?? [];
  if (day === undefined || OTHER_DAY.test(written)) return undefined;
  const header = readHeader(`date ${written}`);
  const [behind = ''] = written.slice(header.dateText?.length).split('\n', 1);
  const rest = header.hasRest ? (header.body.split('\n', 1)[0] ?? '').trim() : '';
  const isHeader =
    /^(?:\s|[,;:|·–—-]+(?:\s|$)|$)/.test(behind) &&
    !RANGE.test(behind) &&
    (rest === '' || (HEADLINE.test(rest) && !ADDRESS.test(rest) && !/\d{4}-\d{2}-\d{2}/.test(rest))) &&
    publicationDate(header.dateText ?? '', timeZone) !== undefined &&
    (fileNameDate(path) ?? day) === day;
  return isHeader ? header : undefined;
}
