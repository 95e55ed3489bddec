import { isKnownAgency } from '../dateline/agencies.ts';
import { sourceOn } from './source-line.ts';
import { STAMP_WITHIN } from './stamp-forms.ts';
import { isLongAgo, isReadingTime } from './told-time.ts';

/** In characters. The patterns below are replaced all over a line, so no paragraph is asked. */
const LONGEST = 100;
/** How long ago, and how long it takes to read. */
const TOLD =
  '(?:\\d{1,9}|an?)[ -](?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)[. ](?:ago|read)';
/** A day of the week with its day of the month alone: `Wednesday, 28 June`. */
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\\d{1,2}(?:st|nd|rd|th)? ${MONTHS}|${MONTHS} \\d{1,2}(?:st|nd|rd|th)?)\\b`;
/** `1412 GMT (2212 HKT)`. */
const TIME_OF_ZONE = '\\b\\d{4} (?:GMT|UTC|BST|[ECMP][SD]?T)\\b(?: \\(\\d{4} [A-Z]{2,4}\\))?';
const TIMES = new RegExp(
  `${DAY}|${TIME_OF_ZONE}|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s[A-Z]{2,4}\\b)?|\\d{1,2}/\\d{1,2}/\\d{2,4}|${TOLD}`,
  'gi',
);
/** Stamps in other languages are read as such; beside a name or a count it is English sites that set them. */
const STATES = 'published|posted|updated|modified';
const LABELS = new RegExp(
  `\\b(?:(?:latest|last|first) )?(?:update|${STATES}|text|story|words|report|by|on|at)\\b`,
  'gi',
);
/** A label without what it is for: `By Published: Updated:`, `Updated ; Posted`. */
const EMPTY = new RegExp(`\\b(?:${STATES})\\s?[:;]?\\s*$`, 'i');
const SEPARATORS = /[\s|·•,;:/–—-]+/g;
/** Somebody, an outlet or a station: `The Associated Press`, `FRANCE 24`, `WBIR`. */
const WHO = /^[A-ZÀ-Þ][\wÀ-ÿ.&'’]*(?: [A-ZÀ-Þ][\wÀ-ÿ.&'’]*){0,3}(?: \d{1,3})?$/;
const TEXT_BY = /^(?:text|story|words|report|reporting) by (?=[A-ZÀ-Þ])/i;
/** By whom of them need not be said. */
const STAFF =
  /^(?:by (?:(?:our|a|the) )?(?:staff|(?:web|news) desk|agenc(?:y|ies)|correspondents?)(?: (?:reporters?|writers?|reports?|and agencies))?|(?:von der |par la |por la |da |della |la )?(?:redaktion|rédaction|redacción|redazione|redação|redactie|redaktionen|redakcja|redakce|redakció|редакция|редакція|σύνταξη))$/iu;
/** A row of a table or of a log. */
const ROW = /^\d{4}-\d{2}-\d{2}/;
/** `Vol. 12, No. 4 | June 2017`: the issue of a magazine. */
const ISSUE =
  /^(?:vol(?:ume)?|issue)\.? ?\d{1,4}[\s,;:|·–—-]{0,5}(?:(?:no|issue|nr)\.? ?\d{1,4})?[\s,;:|·–—(-]{0,5}(?:[a-z]{3,9}\.? )?(?:\d{1,2}, )?(?:\d{4})?\)?$/i;
const CALL_SIGN = /^[KW][A-Z]{3}(?:-TV)?$/;

/**
 * Whether a line between headline and story says when it was published or who sent it, in whatever order, and nothing else:
 * `WBIR 5:07 PM. EDT March 16, 2017`, `1 day ago`, `Posted: Updated:`, `The Associated Press`.
 */
export function isHeadNote(line: string): boolean {
  if (line.length > LONGEST || ROW.test(line)) return false;
  if (isSender(line) || STAFF.test(line) || ISSUE.test(line) || isReadingTime(line) || isLongAgo(line))
    return true;
  const untimed = line.replace(STAMP_WITHIN, ' ').replace(TIMES, ' ');
  if (untimed === line && !EMPTY.test(line) && !TEXT_BY.test(line)) return false;
  const rest = untimed.replace(LABELS, ' ').replace(SEPARATORS, ' ').trim();
  return rest === '' || sourceOn(rest) !== undefined || WHO.test(rest) || isKnownAgency(rest);
}

/** Whether a line is the name of an agency or the call sign of a station, and nothing else. */
export function isSender(line: string): boolean {
  return isKnownAgency(line) || CALL_SIGN.test(line);
}
