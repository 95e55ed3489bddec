import {
  AUTHOR,
  anyWord,
  BY,
  BY_DOER,
  ON_DAY,
  PUBLISHED,
  TEXT,
  UPDATED,
  WRITTEN,
} from '../publication-words.ts';

const SIGNED = anyWord(PUBLISHED, WRITTEN, TEXT);
/** `By`, `Autor:`, `Veröffentlicht von`. */
const LABEL = new RegExp(
  `^\\s*(?:(?:${SIGNED}\\s+${anyWord(BY, BY_DOER)}|${anyWord(BY, ['vom'])})\\s+|${anyWord(AUTHOR, TEXT, ['interview|redaktion'])}\\s*:\\s*)`,
  'iu',
);
/** What is set behind a name: a date, a role, a link. */
const BEHIND = new RegExp(
  `(?:(?:(?<!\\s)\\s+)?[|·•@(/]|(?<!\\s)\\s+(?:[–—-]\\s|\\d|${anyWord(ON_DAY)}\\s+\\d)).*`,
  'su',
);
/** What is no name: a label alone, or what else the box of an author says. */
const NO_NAMES = [
  `by|staff|redaktion|${anyWord(AUTHOR)}`,
  `(?:${anyWord(PUBLISHED, UPDATED)}|share|follow|more from|all articles|comments?|subscribe)(?!\\p{L}).*`,
  '(?:about the author|author info)(?!\\p{L}).*',
  '\\p{L}+tag|\\p{L}+day',
];
const NO_NAME = new RegExp(`^(?:${NO_NAMES.join('|')})$`, 'iu');
const LONGEST = 60;
const MOST_WORDS = 6;

/** A name as machines are told it, without an English `By`: `Von Miller` and `Di Stefano` are names. */
export function unsigned(text: string): string {
  return text.replace(/^\s*by\s+/i, '').trim();
}

/** The name in a text that a page marks as its author's; `undefined` where it holds none. */
export function authorName(text: string): string | undefined {
  const name = text
    .replace(LABEL, '')
    .replace(LABEL, '')
    .trim()
    .replace(BEHIND, '')
    .replace(/(?<![,:;\s])[,:;\s]+$/, '')
    // Once for the eye, and once for those who hear it.
    .replace(/^(.{4,60})\1$/u, '$1');
  if (!/\p{L}{2}/u.test(name) || NO_NAME.test(name)) return undefined;
  return name.length <= LONGEST && name.split(' ').length <= MOST_WORDS ? name : undefined;
}
