import { articleName } from '../former-site/file-addresses.ts';

const FOREIGN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}'’.+#-]*/gu;
/** A file's name in words: not a number, not what a machine counts by, and not what any file may be called. */
const WORDS = /^[a-z0-9]+(?:[-_. ]+[a-z0-9]+)*$/i;
const IN_WORDS =
  /(?:^|[-_. ])(?!(?:index|post|article|page|note|original|untitled|new|draft|copy|file|text|doc)(?:$|[-_. ]))[a-z]{3}/i;
const MACHINE = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,}/i;
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
 * read: it is called by its words in Latin letters, or by its day.
 */
export function slugWords(file: string, { titleText, published, language }: Called): string {
  if (!FOREIGN.test(titleText)) return titleText;
  const name = nameInWords(file);
  if (name !== undefined) return name;
  if (!language?.startsWith('ja') && !KANA.test(titleText)) return titleText;
  const latin = titleText.match(LATIN_WORD) ?? [];
  return latin.some((word) => /\p{L}{3}/u.test(word)) ? latin.join(' ') : published.slice(0, 10);
}

function nameInWords(file: string): string | undefined {
  const spoken = file.replace(/(\.\w+)$/, '').replace(LANGUAGE, '');
  const { bare } = articleName(`${spoken}.md`);
  return WORDS.test(bare) && IN_WORDS.test(bare) && !MACHINE.test(bare) ? bare : undefined;
}
