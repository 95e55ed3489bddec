import { anyWord, PUBLISHED, UPDATED } from '../publication-words.ts';
import { agencyName, isKnownAgency } from './dateline/agencies.ts';
import { type Byline, readByline } from './lines/byline.ts';
import { isFurniture } from './lines/furniture.ts';
import { isRightsLine } from './lines/rights-line.ts';
import { type DaysSaid, daysOn, isStamp } from './lines/stamp.ts';
import { topicsOn } from './lines/topics-line.ts';

/** What stands at the end of a story that is not the story. */
export interface Tail {
  /** The blocks without it. */
  readonly blocks: readonly string[];
  readonly creditText?: string | undefined;
  readonly byline?: Byline | undefined;
  readonly rightsText?: string | undefined;
  /** When it was published, and changed, where a line says so by name: `Published: June 28, 2017`. */
  readonly days?: DaysSaid | undefined;
  readonly topics: readonly string[];
}

/** How many blocks from the end are looked at. No text of the sets has more than six there; one of end marks alone is a text. */
const REACH = 12;

const END_MARK = /^(?:-+\s*30\s*-+|#{2,}|-{2,}|_{2,}|\*{3,}|(?:\* ){2,}\*|\(?END(?:S|IT)?\)?)$/;
/** Those who wrote and edited by their initials, and when it was sent: `(cm-kjd)`, `AP-NY-03-14-98 1036EST`. */
const SENT = /^(?:\([a-z]{2,4}(?:[-/][a-z]{2,4}){0,3}\)|[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{0,3})$/;
/** `REUTERS JD JR`: with the initials of those who worked on it. */
const SIGN_OFF = /^(reuters?)(?:(?: [A-Z]{2,3}){1,3})?\W*$/i;
/** `--Reuters`, `(AP)`, `/dpa/`, `With files from The Canadian Press`. */
const SENDER =
  /^(?:(?:-{1,2}|[–—]) ?([^()]{2,30})|[(/]([^()/]{2,30})[)/]|with files from ([^()]{2,40}?)\.?)$/i;
/** What WordPress adds to what it gives feeds. */
const FIRST_ON = /^The post .{3,300} (?:appeared first on|first appeared on) (.{2,80}?)\.$/;
const REPORTING = /^\((?:Additional )?(Reporting|Writing|Editing|Compiled) by ([^)]*)\)\W*$/i;
/** Without brackets a sentence may begin so: two of those who worked on the story are named. */
const BARE_REPORTING =
  /^(?:Additional )?(Reporting|Writing|Compiled) by ([^()]{4,200}[;,.] ?(?:Additional |Writing|Reporting|Editing)[^()]{4,200})$/i;
/** Behind the last sentence, where a page lost the line's end: `… for months. (Reporting by Jane Doe; Editing by John Roe)`. */
const REPORTING_BEHIND =
  /(?<=[.!?…]["”’']?) ?\((?:Additional )?(Reporting|Writing|Editing|Compiled) by ([^()]{4,300})\)\W*$/i;

/** What a stamp begins with that says so by name. */
const LABELLED = new RegExp(`^(?:last |first )?${anyWord(PUBLISHED, UPDATED)}(?!\\p{L})`, 'iu');

/**
 * Takes sign-offs, stamps, end marks, copyright lines and tags off the end of a story, from the last block up, as long as there is
 * nothing else between them.
 */
export function readTail(all: readonly string[]): Tail {
  const blocks = [...all];
  // Buttons may stand among them; they are left for furniture.ts.
  const buttons: string[] = [];
  let creditText: string | undefined;
  let byline: Byline | undefined;
  let days: DaysSaid | undefined;
  const rights: string[] = [];
  const topics: string[] = [];
  for (let step = 0; step < REACH && blocks.length > 1; step++) {
    const last = blocks.at(-1) ?? '';
    const signOff = SIGN_OFF.exec(last)?.[1] ?? FIRST_ON.exec(last)?.[1] ?? senderOn(last);
    const reporting = REPORTING.exec(last) ?? BARE_REPORTING.exec(last);
    const tags = topicsOn(last);
    if (signOff) creditText = agencyName(signOff);
    else if (reporting) byline = reportersOf(reporting) ?? byline;
    else if (tags) topics.unshift(...tags);
    else if (isLabelledStamp(last)) days = { ...daysOn(last), ...days };
    else if (isRightsLine(last)) rights.unshift(last);
    else if (isFurniture(last)) buttons.unshift(last);
    else if (!END_MARK.test(last) && !SENT.test(last)) break;
    blocks.pop();
  }
  const last = blocks.at(-1) ?? '';
  const behind = REPORTING_BEHIND.exec(last);
  if (behind) {
    byline = reportersOf(behind) ?? byline;
    blocks.splice(-1, 1, last.slice(0, behind.index));
  }
  return {
    blocks: [...blocks, ...buttons],
    creditText,
    byline,
    rightsText: rights.join(' ') || undefined,
    days,
    topics,
  };
}

function senderOn(line: string): string | undefined {
  const sender = SENDER.exec(line)
    ?.slice(1)
    .find((name) => name !== undefined);
  return sender !== undefined && isKnownAgency(sender) ? sender : undefined;
}

/** A day alone may be the text's own; with the word before it is a stamp. */
function isLabelledStamp(line: string): boolean {
  return isStamp(line) && LABELLED.test(line);
}

/** `(Reporting by Jane Doe in Paris and John Roe; Editing by …)`: those who reported, without those who edited. */
function reportersOf([, role = '', rest = '']: RegExpExecArray): Byline | undefined {
  if (!/^(?:reporting|writing)$/i.test(role)) return undefined;
  const [reporters = ''] = rest.split(/[;.]/);
  return readByline(`By ${reporters.replace(/ in [\p{L} .]{1,80}?(?=,| and |$)/gu, '')}`);
}
