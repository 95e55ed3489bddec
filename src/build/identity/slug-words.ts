import { dayOfInstant } from '../../instant.ts';
import { articleName } from './article-name.ts';

const FOREIGN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}'’.+#-]*/gu;
/** A file's name in plain letters and digits, and what parts its words. */
const PLAIN_NAME = /^[a-z0-9]+(?:[-_. ]+[a-z0-9]+)*$/i;
const BETWEEN_WORDS = /[-_. ]/;
/** Words that any file may be called by. */
const ANY_FILE = new Set(
  'index post article page note original untitled new draft copy file text doc'.split(' '),
);
/** Letters and digits in one: what a machine counts by. */
const MACHINE = /(?<![a-z\d])(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,}/i;
/** The language that a translation says in its name: `index.ja`. */
const LANGUAGE = /\.[a-z]{2}(?:-[a-z]{2,4})?$/i;

/** What of an article says how it is called. */
export interface Called {
  readonly titleText: string;
  readonly published: string;
  readonly language?: string | undefined;
}

/**
 * The words that a new article's slug is made of: its headline. One in another script than Latin is called by its file's name where
 * that is in Latin letters, as its former site did. One in Japanese is not spelled, since nothing here knows how its characters are
 * read: it is called by its words in Latin letters, or by its day. One of signs alone, such as emoji, has no words: it is called by
 * its file's name, or by its day.
 */
export function slugWords(file: string, { titleText, published, language }: Called): string {
  const hasWords = /[\p{L}\p{N}]/u.test(titleText);
  if (hasWords && !FOREIGN.test(titleText)) return titleText;
  const name = nameInWords(file);
  if (name !== undefined) return name;
  if (!hasWords) return dayOfInstant(published);
  if (!language?.startsWith('ja') && !KANA.test(titleText)) return titleText;
  const latin = titleText.match(LATIN_WORD) ?? [];
  return latin.some((word) => /\p{L}{3}/u.test(word)) ? latin.join(' ') : dayOfInstant(published);
}

/** A file's name, where it is in words: not a number, not what a machine counts by, and not what any file may be called. */
function nameInWords(file: string): string | undefined {
  const spoken = file.replace(/(\.\w+)$/, '').replace(LANGUAGE, '');
  const { bare } = articleName(`${spoken}.md`);
  const saysSomething = bare.split(BETWEEN_WORDS).some(isTelling);
  return PLAIN_NAME.test(bare) && saysSomething && !MACHINE.test(bare) ? bare : undefined;
}

function isTelling(word: string): boolean {
  return /^[a-z]{3}/i.test(word) && !ANY_FILE.has(word.toLowerCase());
}
