import { anyWord, PUBLISHED, UPDATED } from '../../publication-words.ts';
import { isKnownAgency } from '../dateline/agencies.ts';
import { isName } from './byline.ts';

/** What the author is, on the line below the name. */
const ROLES = [
  'reda[ck]t\\p{L}*|[ck]orr?esp\\p{L}*|reporter\\p{L}*|journalist\\p{L}*|editor\\p{L}*|autor\\p{L}*',
  'writer|author|periodista|giornalista',
];
const KINDS = ['freelance|staff|senior|chief|contributing|political'];
const ROLE = new RegExp(`^(?:${anyWord(KINDS)} )?${anyWord(ROLES)}(?: \\p{L}+){0,3}$`, 'iu');
/** What is set behind the name on its line. */
const ROLE_BEHIND = /^([^,|·•]{3,60}?)\s?(?:,|[|·•–—-]\s)\s?([^,|·•]{3,60})$/u;
const HAN_NAME = /^\p{sc=Han}{1,3}[ 　]\p{sc=Han}{1,3}$/u;
/** `@janedoe`, `jane.doe@example.org`, which some write out: `jane.doe [at] example.org`. */
const HANDLE = /^@\w{2,30}$/;
const MAIL = /^(?:e-?mail: ?)?[\w.+-]{1,60}(?:@| ?[([]at[)\]] ?)[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/i;
/** What buttons, entries of menus and headings under a headline begin with that look like names. */
const NO_NAMES = [
  'text|view|watch|key|share|read|more|get|sign|play|image|photo|getty|follow|listen|print|email|show|open|live|font|save',
  'add|by|up|browse|copy|join|last|top|no|all|my|your|our|the|how|what|why|in|on|customer|total|buy|video|editorial',
  'd(?:er|ie|as|en|em)|eine?|f(?:ür|rom|or)|aus|im|zum|zur|mit|und|über|keine|viele',
  'más|como|los|las|les?|un[ae]?',
];
const NO_NAME = new RegExp(`^${anyWord(NO_NAMES, PUBLISHED, UPDATED)}(?!\\p{L})`, 'iu');

const LONGER_WORDS = /\p{Lu}[\p{Ll}\p{M}]{2,}/gu;
/** What papers are called: `The Daily Example`, `Springfield Herald-Tribune`. */
const PAPER =
  /^(?:The )?(?:\p{Lu}[\p{L}&’'-]+ ){0,3}(?:Daily|Weekly|Times|Post|News|Herald|Tribune|Journal|Gazette|Chronicle|Telegraph|Observer|Examiner|Guardian|Bulletin|Courier|Dispatch|Globe|Mirror|Register|Sentinel|Press|Herald-\p{Lu}\p{L}+)(?: \p{Lu}[\p{L}’'-]+){0,2}$/u;

/** Whether a line says what somebody is who writes: `Contributing writer`. */
export function isRole(line: string): boolean {
  return ROLE.test(line);
}

/** Whether a line is where somebody who writes is to be reached, and nothing else. */
export function isHandle(line: string): boolean {
  return HANDLE.test(line) || MAIL.test(line);
}

/** Whether a line is the name of somebody, and not a button, a heading or an agency that looks like one. */
export function isNameOfSomebody(line: string): boolean {
  return (
    (isName(line) || HAN_NAME.test(line)) && !/\d/.test(line) && !NO_NAME.test(line) && !isKnownAgency(line)
  );
}

/** The name on a line that says behind it what its bearer is: `Jane Doe, Staff Writer`. */
export function nameWithRole(line: string): string | undefined {
  const [, name = '', role = ''] = ROLE_BEHIND.exec(line) ?? [];
  return isRole(role) && isNameOfSomebody(name) ? name : undefined;
}

/** Whether a line is the name of somebody, none of whose words a text has as a word of another kind: `Summer Festival` is none. */
export function isNameBeside(line: string, text: string): boolean {
  if (!isNameOfSomebody(line)) return false;
  return !(line.match(LONGER_WORDS) ?? []).some((word) => text.includes(` ${word.toLowerCase()}`));
}

/** Whether a line is what a paper is called by. */
export function isPaper(line: string): boolean {
  return PAPER.test(line);
}
