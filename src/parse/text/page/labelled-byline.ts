import { AUTHOR, anyWord, BY, PUBLISHED, TEXT, WRITES, WRITTEN } from '../../publication-words.ts';
import { type Byline, readByline } from '../lines/byline.ts';
import { nameOf } from './name-of.ts';

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
const BY_AT_END = new RegExp(`^\\D*\\d.*\\s((?:${anyWord(BY)}|redaktion:)\\s\\p{Lu}.+)`, 'iu');
/** A name runs into its label where only their boxes parted them: `ByJane Doe`. */
const BY_GLUED = /^(?:By)+(?:by )?(?=\p{Lu})/u;
const SIGNED_BY = new RegExp(`^${anyWord(PUBLISHED, WRITTEN)} ${anyWord(BY)}`, 'iu');
const CAPITAL = /^\p{Lu}/u;
/** In scripts without capitals nothing but its label tells a name. */
const CASELESS_LABELS = [
  'بقلم|كتبت?|تحرير|إعداد|نویسنده|تحریر|מאת',
  '作者|著者|記者|文责|글쓴이',
  'लेखक|लेखिका|द्वारा|লেখক|লেখা|โดย|ผู้เขียน|ავტორი|எழுதியவர்|රචනය',
];
const CASELESS_LABEL = new RegExp(`^${anyWord(CASELESS_LABELS)} ?[:：]? ?`, 'u');
const CASELESS_NAME =
  /^(?:[\p{Lo}\p{M}'’.-]+(?: [\p{Lo}\p{M}'’.-]+){1,3}|\p{sc=Han}{2,4}|\p{sc=Hangul}{2,4})$/u;
/** In Korean and Japanese the word for a reporter stands behind the name. */
const REPORTER = /^(\p{sc=Hangul}{2,4}|\p{sc=Han}{2,5}) ?(?:기자|특파원|記者)(?:\s|$)/u;

/** Who wrote the article, from a line that says so, or from a name below its label. */
export function labelledByline(lines: readonly string[]): Byline | undefined {
  for (const [index, line] of lines.entries()) {
    const text = LABEL.test(line) ? `By ${lines[index + 1] ?? ''}` : (BY_AT_END.exec(line)?.[1] ?? line);
    const signed = withoutGlue(text).replace(BY_LINE, 'By ');
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

/** `By Jane Doe` for `ByJane Doe` and `Geschrieben vonJane Doe`. */
function withoutGlue(text: string): string {
  const label = SIGNED_BY.exec(text)?.[0] ?? '';
  const name = text.slice(label.length);
  const isGlued = label !== '' && CAPITAL.test(text) && CAPITAL.test(name);
  return isGlued ? `By ${name}` : text.replace(BY_GLUED, 'By ');
}
