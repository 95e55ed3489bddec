import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import { anyWord, PUBLISHED, UPDATED } from '../publication-words.ts';

/** A date may begin where a number or a word does. */
const STARTS = /(?<![\p{L}\p{N}])(?=\d|\p{L}{3})/gu;
const UP_TO_YEAR =
  /^(?:\d{1,2}\.\d{1,2}\.\d{2}(?!\d)|.{0,24}?\b(?:19|20)\d{2}\b(?:-\d{1,2}-\d{1,2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)/u;
const MOST_STARTS = 12;
/** What stands behind these is no publication; what stands behind the others is. */
const LATER = new RegExp(anyWord(UPDATED, ['update']), 'iu');
const FIRST = new RegExp(anyWord(PUBLISHED, ['publi\\p{L}*|created']), 'iu');

/** The first date in a short text: `Stand: 5. Februar 2020`, `Bonn, 11.10.2021`. `undefined` where there is none that is clear. */
export function dateIn(text: string, timeZone: string): PublicationDate | undefined {
  const published = LATER.test(text) ? (FIRST.exec(text)?.index ?? text.length) : 0;
  const said = text.slice(published);
  for (const { index } of [...said.matchAll(STARTS)].slice(0, MOST_STARTS)) {
    const rest = said.slice(index);
    const read =
      publicationDate(rest, timeZone) ?? publicationDate(UP_TO_YEAR.exec(rest)?.[0] ?? '', timeZone);
    if (read) return read;
  }
  return undefined;
}
