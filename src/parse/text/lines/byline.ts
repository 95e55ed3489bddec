import {
  AUTHOR,
  anyCapitalWord,
  anyWord,
  BY_DOER,
  BY as BY_WORDS,
  PUBLISHED,
  TEXT,
  WRITES,
  WRITTEN,
} from '../../publication-words.ts';
import { agencyName, isKnownAgency } from '../dateline/agencies.ts';

/** Who wrote a story, as its byline says. */
export interface Byline {
  readonly names: readonly string[];
  /** The agency or paper behind the names: `By Rich Miller, Reuters`. */
  readonly creditText?: string | undefined;
}

/** In characters: a longer line is a paragraph or no byline, and the work on its names grows with the square of them. */
const LONGEST = 160;
/** In words, what is no name: an office, a city. A sentence that goes on has more. */
const LONGEST_REST = 4;
/** With a capital, but in English: `von Max Mo` may be the rest of a sentence. */
const BY = new RegExp(`^(?:by|BY|${anyCapitalWord(BY_WORDS)}|Author|Reporter):?\\s+(?=\\S)`, 'u');
/** In any case, as no sentence goes on behind them with a name alone: `Geschrieben von Jane Doe`, `Автор: Иван Петров`. */
const SIGNED = new RegExp(
  `^(?:${anyWord(PUBLISHED, WRITTEN, TEXT)} ${anyWord(BY_WORDS, BY_DOER)}:?\\s+|${anyWord(AUTHOR, WRITES)}\\s?[:：]\\s*)(?=\\S)`,
  'iu',
);
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|der|den|van|von|la|le|al|bin|ibn|da|dos|di|du|ter|ten)|(?:[a-z]{1,3}[-’'])?[\p{Lu}'’][\p{L}\p{M}.'’-]*)){1,4}$/u;
const TITLE_AFTER =
  /,? (?:Staff Writer|Staff Reporter|Correspondent|Reporter|Editor|Contributor|Special to .*|Associated Press Writer|AP .* Writer)$/i;
const BETWEEN = /(?:(?<!\s)\s+)?[,|/;]\s*|(?<!\s)\s* (?:and|und|et|y|e|en|och|og|&) \s*/;
/** `Par Jean Dupont avec AFP`. */
const WITH = / (?:with|avec|mit|con|com|met|med) (?=[A-Z])/;

/** Words of English headings in capitals, and of no name: `Why We Did It`, `How It Worked`. */
const OF_HEADING =
  /^(?:How|What|When|Where|Which|Who|Why) |(?:^| )(?:Did|Does|It|Our|Their|These|They|Those|We|Were|Your)(?: |$)/;

/** Whether a line is a name and nothing else: two to five words in capitals, particles between them. */
export function isName(line: string): boolean {
  return NAME.test(line) && !OF_HEADING.test(line);
}

/** Reads a line that is a byline and nothing else; `undefined` for any other. */
export function readByline(line: string): Byline | undefined {
  const by = BY.exec(line) ?? SIGNED.exec(line);
  if (!by || line.length > LONGEST) return undefined;
  const rest = line.slice(by[0].length).replace(TITLE_AFTER, '');
  const parts = rest
    .replace(WITH, ', ')
    .split(BETWEEN)
    .filter((part) => part !== '');
  const credit = parts.find((part) => isKnownAgency(part) || /^(?:for|of) /.test(part));
  const names = parts.filter((part) => part !== credit && isName(part));
  const rests = parts.filter((part) => part !== credit && !names.includes(part));
  // `By ICYMI, Kool Celebrities, Music` are the sections of a site.
  if (names.length > 0 && rests.includes(parts[0] ?? '')) return undefined;
  if ((names.length === 0 && !credit) || rests.join(' ').split(' ').length > LONGEST_REST) return undefined;
  return {
    names,
    creditText: credit === undefined ? undefined : agencyName(credit.replace(/^(?:for|of) /, '')),
  };
}
