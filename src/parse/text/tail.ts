import { agencyName } from './dateline/agencies.ts';
import { type Byline, readByline } from './lines/byline.ts';
import { isRightsLine } from './lines/rights-line.ts';

/** What stands at the end of a story that is not the story. */
export interface Tail {
  /** The blocks without it. */
  readonly blocks: readonly string[];
  readonly creditText?: string | undefined;
  readonly byline?: Byline | undefined;
  readonly rightsText?: string | undefined;
  readonly topics: readonly string[];
}

/** How many blocks from the end are looked at. */
const REACH = 12;

const END_MARK = /^(?:-+\s*30\s*-+|#{2,}|-{2,}|_{2,}|\*{3,}|(?:\* ){2,}\*|\(?END(?:S|IT)?\)?)$/;
const SIGN_OFF = /^(reuters?)\W*$/i;
const REPORTING = /^\((?:Additional )?(Reporting|Writing|Editing|Compiled) by ([^)]*)\)\W*$/i;
const TAGS =
  /^(?:tags?|filed under|topics?|keywords|categor(?:y|ies)|mots[- ]clés|schlagwörter|themen)\s*:\s*(.{1,300})$/i;

/**
 * Takes sign-offs, end marks, copyright lines and tags off the end of a story, from the last block up, as long as there
 * is nothing else between them.
 */
export function readTail(all: readonly string[]): Tail {
  const blocks = [...all];
  let creditText: string | undefined;
  let byline: Byline | undefined;
  const rights: string[] = [];
  const topics: string[] = [];
  for (let step = 0; step < REACH && blocks.length > 1; step++) {
    const last = blocks.at(-1) ?? '';
    const signOff = SIGN_OFF.exec(last)?.[1];
    const reporting = REPORTING.exec(last);
    const tags = TAGS.exec(last)?.[1];
    if (signOff) creditText = agencyName(signOff);
    else if (reporting) byline = reportersOf(reporting) ?? byline;
    else if (tags) topics.unshift(...topicsOf(tags));
    else if (isRightsLine(last)) rights.unshift(last);
    else if (!END_MARK.test(last)) break;
    blocks.pop();
  }
  return { blocks, creditText, byline, rightsText: rights.join(' ') || undefined, topics };
}

/** `(Reporting by Jane Doe in Paris and John Roe; Editing by …)`: those who reported, without those who edited. */
function reportersOf([, role = '', rest = '']: RegExpExecArray): Byline | undefined {
  if (!/^(?:reporting|writing)$/i.test(role)) return undefined;
  const [reporters = ''] = rest.split(/[;.]/);
  return readByline(`By ${reporters.replace(/ in [\p{L} .]+?(?=,| and |$)/gu, '')}`);
}

function topicsOf(list: string): string[] {
  return list
    .split(/\s*[,;|·•]\s*/)
    .map((topic) => topic.replace(/^#/, '').trim())
    .filter((topic) => topic !== '' && topic.length <= 60);
}
