import type { Root } from 'hast';
import type { PublicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Fact } from '../input.ts';
import { anyWord, DATE_LABEL, PUBLISHED } from '../publication-words.ts';
import { isDated } from './date-by-headline.ts';
import { dateIn } from './date-in.ts';
import { isElsewhere } from './marked-text.ts';
import { pageLines } from './page-lines.ts';

/** `Published on`, `Erstellt am:`, `Datum:`. */
const LABEL = new RegExp(
  `^(?:(?:first |article |dieser (?:artikel|beitrag|eintrag) wurde )?${anyWord(PUBLISHED, ['erschienen'])}(?!\\p{L})|${anyWord(DATE_LABEL)}\\s?(?:[:：]|$))`,
  'iu',
);
const DAY = 'YYYY-MM-DD'.length;

/**
 * The day on a line that says by name that it is that of publication, wherever it stands on a page: `Erschienen am: 01.11.2023`,
 * `Datum` above `12.01.2017`. `undefined` where there is none, or several.
 */
export function labelledDate(page: Root, timeZone: string): Fact<PublicationDate> | undefined {
  const lines = pageLines(page, '', (element) => isElsewhere(element, false)).map(({ text }) => text);
  const dates = lines.flatMap((line, at) => {
    if (!LABEL.test(line)) return [];
    const text = /\d/.test(line) ? line : `${line} ${lines[at + 1] ?? ''}`;
    const date = isDated(text) ? dateIn(text, timeZone) : undefined;
    return date && date.precision !== 'month' ? [date] : [];
  });
  const days = new Set(dates.map(({ published }) => published.slice(0, DAY)));
  return days.size === 1 ? fact(dates[0], 'label') : undefined;
}
