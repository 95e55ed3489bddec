/** `By`, `Autor:`, `Veröffentlicht von`, in the languages that pages are marked up in. */
const WRITTEN = [
  'written|posted|published|created|story|text|words',
  'veröffentlicht|geschrieben|verfasst|publicado|escrito|écrit|publié',
];
const BY = 'by|von|vom|par|por|di|door|af|av';
const AUTHOR = '(?:the\\s+)?authors?|autor(?:in|es)?|auteur|text|words|interview|redaktion';
const LABEL = new RegExp(
  `^\\s*(?:(?:(?:${WRITTEN.join('|')})\\s+)?(?:${BY})\\s+|(?:${AUTHOR})\\s*:\\s*)`,
  'iu',
);
/** What is set behind a name: a date, a role, a link. */
const BEHIND = /\s*(?:[|·•@(/]|\s[–—-]\s|\s\d|\s(?:on|am|le|el)\s+\d).*$/u;
const NO_NAMES = [
  'by|author|autor|auteur|redaktion|staff',
  '(?:posted|published|updated|edited|share|follow|more from|all articles|comments?|subscribe)\\b.*',
  '(?:about the author|author info)\\b.*',
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
    .replace(/[,:;\s]+$/, '')
    // Once for the eye, and once for those who hear it.
    .replace(/^(.{4,})\1$/u, '$1');
  if (!/\p{L}{2}/u.test(name) || NO_NAME.test(name)) return undefined;
  return name.length <= LONGEST && name.split(' ').length <= MOST_WORDS ? name : undefined;
}
