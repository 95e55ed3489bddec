import { fileNameDate } from '../dates/file-name-date.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { mayBeHeadline } from './headline-lines.ts';
import { isFurniture } from './lines/furniture.ts';
import { isMenuEntry } from './lines/menu-entry.ts';
import { isProse, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';
import { stampWithin } from './lines/stamp.ts';

/** A headline, and the day beside it as it stands. */
export interface DatedHeadline {
  readonly dateText: string;
  readonly titleText: string;
}

const DAY = 'YYYY-MM-DD'.length;
/** With fewer words beside its day a line may be a page's own: `June 28, 2017 Subscribe Now`. */
const FEWEST_WORDS = 3;
const OPENING = /^[[(]?$/;
const CLOSING = /^[\])]?$/;
/** A sign between the two, and not what begins a range of days: `17.05.2004 – 30.06.2004`. */
const SIGN_BEHIND = /^(?:[\])]\s*[,;:|·•–—-]*|\s*[,;:|·•–—-]+)\s+(?!\d)/;
const SIGN_BEFORE = /(?<=\s)(?:[|·•–—-]+|[[(])$/;
/** Judged by bare-header.ts. */
const BARE = /^\d{4}-\d{2}-\d{2}/;
/** The word for year behind one, in Russian and Bulgarian. */
const YEAR_WORD = /^\s?г\./u;
/** Without one, what goes on in small letters is a sentence about that day. */
const CAPITAL = /^\s+(?=["'“‘«„¿¡]?[\p{Lu}\p{Lo}])/u;

/**
 * Reads the first of a text's lines where it begins with its day. `undefined` where another line does too, as in a diary, or the name of the
 * file has another day.
 */
export function headlineBehindDay(
  path: string,
  [first = '', ...others]: readonly string[],
): DatedHeadline | undefined {
  const found = BARE.test(first) ? undefined : behindDay(first);
  if (!found || others.some((line) => behindDay(line) !== undefined)) return undefined;
  const [own, day] = [fileNameDate(path), publicationDate(found.dateText, 'UTC')?.published.slice(0, DAY)];
  return own === undefined || own === day ? found : undefined;
}

/**
 * Reads a line that begins with a day and goes on with the headline, as people note it: `17.05.2004 Headline`, `June 28, 2017 - Headline`,
 * `[2017-06-28] Headline`.
 */
function behindDay(line: string): DatedHeadline | undefined {
  const { date, before = '', after = '' } = stampIn(line) ?? {};
  if (date === undefined || !OPENING.test(before.trim())) return undefined;
  const rest = after.replace(YEAR_WORD, '');
  const [sign] = SIGN_BEHIND.exec(rest) ?? CAPITAL.exec(rest) ?? [];
  return sign === undefined ? undefined : headlineOf(date, rest.slice(sign.length));
}

/** Reads a headline that ends with a day, in brackets or behind a sign: `Headline (17.05.2004)`, `Headline | June 28, 2017`. */
export function beforeDay(line: string): DatedHeadline | undefined {
  const { date, before = '', after = '' } = stampIn(line) ?? {};
  const start = before.trimEnd();
  const sign = SIGN_BEFORE.exec(start);
  if (date === undefined || !sign || !CLOSING.test(after.trim())) return undefined;
  return headlineOf(date, start.slice(0, sign.index));
}

/** A headline and the day on either side of it. */
export function besideDay(line: string): DatedHeadline | undefined {
  return behindDay(line) ?? beforeDay(line);
}

function stampIn(line: string) {
  return line.length > LONGEST_HEADLINE ? undefined : stampWithin(line);
}

function headlineOf(dateText: string, text: string): DatedHeadline | undefined {
  const titleText = text.trim();
  const isHeadline =
    sizeInWords(titleText) >= FEWEST_WORDS &&
    mayBeHeadline(titleText) &&
    !isProse(titleText) &&
    !isMenuEntry(titleText) &&
    !isFurniture(titleText) &&
    stampWithin(titleText) === undefined;
  return isHeadline ? { dateText, titleText } : undefined;
}
