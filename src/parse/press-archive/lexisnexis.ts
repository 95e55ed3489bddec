import { stampWithin } from '../text/lines/stamp.ts';
import { type ArchivedArticle, asLine } from './archived-article.ts';

const COUNT = /^\d+ of \d+ DOCUMENTS?$/;
const SIZE = /^[\d,.]+ words?$/i;
const FIELD =
  /^(headline|byline|section|length|dateline|highlight|series|type|language|document-type):(.*)$/i;
const RIGHTS = /^(?:copyright\b|©|all rights reserved)/i;
/** `Late Edition - Final`, `National Edition`, `First Edition`, `Correction Appended`. */
const EDITION = /\bedition\b|^correction appended$|^(?:late |city )?final$/i;
const BODY = /^body:?$/i;
/** What stands below the text, a block each: on a line of its own as Nexis Uni has it, or as the name of a field. */
const BELOW =
  /^(?:(?:URL|subject|graphic|load-date|correction-date|language|publication-type|document-type|journal-code|organization|company|ticker|industry|geographic|person|city|state|country|notes|series|highlight):|graphic$|classification$|end of document$|copyright\b|©|all rights reserved)/i;
/** Captions stand in a block of their own below it. */
const OF_PICTURES = /^graphic$/i;
const BLANK_LINES = /\n(?:\s*\n)+/;
/** In lines: what is said above the text. */
const HEAD = 60;

/** Whether a text is an article as LexisNexis or Nexis Uni exports it: the day of the paper above its length in words. */
export function isLexisNexis(text: string): boolean {
  const { above, fields } = headOf(linesOf(text));
  return SIZE.test(fields.get('length') ?? '') && dayAmong(above) >= 0;
}

/** Reads such an article. The headline stands above the paper in exports of Nexis Uni, and below its day in older ones. */
export function readLexisNexis(text: string): ArchivedArticle {
  const lines = linesOf(text);
  const { above, fields, end } = headOf(lines);
  const day = dayAmong(above);
  const rest = lines.slice(end);
  const first = rest.findIndex((line) => line !== '');
  const start = BODY.test(rest[first] ?? '') ? first + 1 : 0;
  const { body, below } = partedFromBelow(rest.slice(start).join('\n').trim());
  const isRights = (line: string) => RIGHTS.test(line);
  const headline = fields.get('headline') ?? asLine(above.slice(day + 1).filter(isHeadline));
  return {
    title: headline ?? asLine(above.slice(0, day - 1).filter(isHeadline)) ?? '',
    byline: fields.get('byline'),
    date: stampWithin(above[day] ?? '')?.date,
    source: above[day - 1],
    place: fields.get('dateline'),
    rights: asLine([...above, ...below.split('\n')].filter(isRights)),
    body,
  };
}

/** The article ends above the last blocks that say something of it: a line such as `NOTES:` within it is its own. */
function partedFromBelow(text: string): { body: string; below: string } {
  const blocks = text.split(BLANK_LINES);
  const isBelow = (block: string, at: number) => BELOW.test(block) || OF_PICTURES.test(blocks[at - 1] ?? '');
  const last = blocks.findLastIndex((block, at) => !isBelow(block.trim(), at));
  return { body: blocks.slice(0, last + 1).join('\n\n'), below: blocks.slice(last + 1).join('\n') };
}

/** The day of the paper begins its line; a headline above it may too. */
function dayAmong(lines: readonly string[]): number {
  return lines.findLastIndex((line) => stampWithin(line)?.before === '');
}

function isHeadline(line: string): boolean {
  return !RIGHTS.test(line) && !EDITION.test(line) && !COUNT.test(line);
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** What stands above the first field, the fields themselves, and where the text below them begins. */
function headOf(lines: readonly string[]) {
  const isField = (line: string) => FIELD.test(line);
  const first = lines.slice(0, HEAD).findIndex(isField);
  const above = lines.slice(0, Math.max(0, first)).filter((line) => line !== '' && !COUNT.test(line));
  const fields = new Map<string, string>();
  let end = Math.max(0, first);
  // A field may go on below; a blank line ends it.
  let name = '';
  for (; end < Math.min(lines.length, HEAD); end++) {
    const line = lines[end] ?? '';
    const [, found, value = ''] = FIELD.exec(line) ?? [];
    if (found) {
      name = found.toLowerCase();
      fields.set(name, value.trim());
    } else if (line === '') name = '';
    else if (name !== '' && !BODY.test(line)) fields.set(name, `${fields.get(name)} ${line}`);
    else break;
  }
  return { above, fields, end };
}
