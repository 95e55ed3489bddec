import {
  AUTHOR,
  anyWord,
  BY,
  ON_DAY,
  PUBLISHED,
  TEXT,
  UPDATED,
  WRITES,
  WRITTEN,
} from '../../publication-words.ts';
import { isKnownAgency } from '../dateline/agencies.ts';
import { type Byline, isName, readByline } from '../lines/byline.ts';
import { endsInYear, withoutDateWords } from '../lines/stamp.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';

const LONGEST = 160;
const OF_TEXT = ['of the article|teksta|текста|статьи|článku'];
const SIGNED = anyWord(PUBLISHED, WRITTEN, TEXT);
/** `oleh` is a name elsewhere, and as a byline it is Indonesian. */
const BY_NAME = anyWord(BY, ['oleh|durch']);
/** `By`, or `Author of the article:`, on the line above the name. */
const LABEL = new RegExp(
  `^(?:(?:${SIGNED} )?${BY_NAME}|(?:about )?${anyWord(AUTHOR, WRITES, ['tekst'])}(?: ${anyWord(OF_TEXT)})?) ?[:：]?$`,
  'iu',
);
/** In small letters too, behind a verb or a noun: `Written by`, `Ein Artikel von`. */
const BY_LINE = new RegExp(
  `^(?:(?:(?:ein |an )?${SIGNED}(?: am [\\d. \\p{L}]{4,20})? )?${BY_NAME} |${anyWord(AUTHOR, TEXT, WRITES)} ?[:：] ?)`,
  'iu',
);
/** Behind the date, on its line: `3 May 2024 by Jane Doe`, `3. Mai | 17:47 Uhr | von Jane Doe`. */
const BY_AT_END = new RegExp(`\\d.*\\s((?:${anyWord(BY)}|redaktion:)\\s\\p{Lu}.+)$`, 'iu');
/** A handle, a time, a reading time: what is set behind the name on its line. */
const METADATA = /\s*(?:[@•·(]|\d|\s(?:Foto|Photo|Bild|Illustration)s?\b).*$/;
/** What stands between a name and the date behind it. */
const DATE_FOLLOWS = new RegExp(`(?:\\s*[-–—,|:]|\\s${anyWord(ON_DAY)})+\\s*$`, 'iu');
/** `3. Mai 2024 | 17:47 Uhr | Jane Doe`. */
const DATE_BEFORE = /^[^\p{L}]*\d.*\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?\s*[-–—|•·,]\s*(?=\p{Lu})/u;
/** A name runs into the author's role where only their boxes parted them: `Jane DoeStaff Writer`. */
const GLUED = /(?<=\p{Lu}\S* \p{Lu}\S*\p{Ll}{4,})\p{Lu}.*$/u;
const BY_GLUED = new RegExp(
  `^(?:(?:By)+(?:by )?|(?=\\p{Lu})(?i:${anyWord(PUBLISHED, WRITTEN)} ${anyWord(BY)}))(?=\\p{Lu})`,
  'u',
);
/** In scripts without capitals nothing but its label tells a name. */
const CASELESS_NAME = /^[\p{Lo}\p{M}'’.-]+(?: [\p{Lo}\p{M}'’.-]+){1,3}$/u;
const CASELESS_LABEL =
  /^(?:بقلم|كتبت?|تحرير|إعداد|نویسنده|تحریر|מאת|लेखक|लेखिका|द्वारा|লেখক|লেখা|โดย|ผู้เขียน|ავტორი|எழுதியவர்|රචනය) ?[:：]? ?/u;
/** In Korean and Japanese the word for a reporter stands behind the name. */
const REPORTER = /^(\p{sc=Hangul}{2,4}|\p{sc=Han}{2,5}) ?(?:기자|특파원|記者)(?:\s|$)/u;
const HAN_NAME = /^\p{sc=Han}{1,3}[ 　]\p{sc=Han}{1,3}$/u;

/** What the author is, on the line below the name. */
const ROLE =
  /^(?:(?:freelance|staff|senior|chief|contributing|political) )?(?:reda[ck]t\p{L}*|[ck]orr?esp\p{L}*|reporter\p{L}*|journalist\p{L}*|editor\p{L}*|writer|author|autor\p{L}*|periodista|giornalista)(?: \p{L}+){0,3}$/iu;
/** `vor 3 Stunden`, `4 min read`, `12`: a date that is told from today, or a count. */
const LONGEST_COUNT = 40;
const LONGEST_STAMP = 80;
const YEAR = /\b(?:19|20)\d\d\b/;

/** What buttons, labels and headings under a headline begin with that look like names. */
const NO_NAMES = [
  'text|view|watch|key|share|read|more|get|sign|play|image|photo|getty|follow|listen|print|email|show|open|live|font|save',
  'add|by|up|browse|copy|join|last|top|no|all|my|your|our|the|how|what|why|in|on|customer|total|buy|video|editorial',
  'd(?:er|ie|as|en|em)|eine?|f(?:ür|rom|or)|aus|im|zum|zur|mit|und|über|keine|viele',
  'más|como|los|las|les?|un[ae]?',
];
const NO_NAME = new RegExp(`^${anyWord(NO_NAMES, PUBLISHED, UPDATED)}(?!\\p{L})`, 'iu');

/** Who wrote the article, from the lines under its headline: a byline, a name under its label, or names beside the date. */
export function pageByline(lines: readonly string[]): Byline | undefined {
  const short = lines.filter((line) => line.length <= LONGEST);
  return labelled(short) ?? besideStamp(short);
}

function labelled(lines: readonly string[]): Byline | undefined {
  for (const [index, line] of lines.entries()) {
    const text = LABEL.test(line) ? `By ${lines[index + 1] ?? ''}` : (BY_AT_END.exec(line)?.[1] ?? line);
    const signed = text.replace(BY_GLUED, 'By ').replace(BY_LINE, 'By ');
    const byline = readByline(nameOf(signed)) ?? readByline(text);
    if (byline) return byline;
    const caseless = CASELESS_LABEL.exec(line)?.[0];
    const name = caseless && (line.slice(caseless.length) || lines[index + 1]);
    if (name && CASELESS_NAME.test(name)) return { names: [name] };
    const reporter = REPORTER.exec(line)?.[1];
    if (reporter) return { names: [reporter] };
  }
  return undefined;
}

/** Names on the line of a date, a time, a count of comments or a role, or on the lines around it. */
function besideStamp(lines: readonly string[]): Byline | undefined {
  const named = lines.map(namesOn);
  const hasNone = (names: readonly string[]) => names.length === 0;
  for (const [index, line] of lines.entries()) {
    if (!isBesideName(line)) continue;
    const start = named.slice(0, index).findLastIndex(hasNone) + 1;
    const below = named.slice(index + 1).findIndex(hasNone);
    const names = named.slice(start, below === -1 ? undefined : index + 1 + below).flat();
    if (names.length > 0) return { names: [...new Set(names)] };
  }
  return undefined;
}

function isBesideName(line: string): boolean {
  if (isLikelyStampOrByline(line) || ROLE.test(line) || endsInYear(line)) return true;
  return line.length <= (YEAR.test(line) ? LONGEST_STAMP : LONGEST_COUNT) && /\d/.test(line);
}

/** `Jane Doe | John Roe`, `Jane Doe / EXAMPLE.COM / 3 May 2024, 17:47`, `Jane Doe@jane`. */
function namesOn(line: string): string[] {
  const parts = line
    .replace(DATE_BEFORE, '')
    .split(/\s*[|/,]\s*/)
    .map(nameOf);
  return isAuthor(parts[0] ?? '') ? parts.filter(isAuthor) : [];
}

function nameOf(text: string): string {
  const name = text.replace(METADATA, '');
  // `Theresa May` is a name where no day is cut off behind it.
  return (name === text ? name : withoutDateWords(name)).replace(DATE_FOLLOWS, '').replace(GLUED, '');
}

function isAuthor(line: string): boolean {
  return (
    (isName(line) || HAN_NAME.test(line)) && !/\d/.test(line) && !NO_NAME.test(line) && !isKnownAgency(line)
  );
}
