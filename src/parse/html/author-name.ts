/** `By`, `Autor:`, `Veröffentlicht von`, in the languages that pages are marked up in. */
const LABEL =
  /^\s*(?:(?:(?:written|posted|published|created|story|text|words|veröffentlicht|geschrieben|verfasst|publicado|escrito|écrit|publié)\s+)?(?:by|von|vom|par|por|di|door|af|av)\s+|(?:(?:the\s+)?authors?|autor(?:in|es)?|auteur|text|words|interview|redaktion)\s*:\s*)/iu;
/** What is set behind a name: a date, a role, a link. */
const BEHIND = /\s*(?:[|·•@(/]|\s[–—-]\s|\d|\s(?:on|am|le|el)\s+\d).*$/u;
const NO_NAME = /^(?:by|author|autor|auteur|redaktion|staff|(?:posted|published|updated|edited)\b.*)$/i;
const LONGEST = 60;
const MOST_WORDS = 6;

/** A name without the words that say whose it is. */
export function unlabelled(text: string): string {
  return text.replace(LABEL, '').trim();
}

/** The name in a text that a page marks as its author's; `undefined` where it holds none. */
export function authorName(text: string): string | undefined {
  const name = unlabelled(unlabelled(text))
    .replace(BEHIND, '')
    .replace(/[,:;\s]+$/, '');
  if (!/\p{L}{2}/u.test(name) || NO_NAME.test(name)) return undefined;
  return name.length <= LONGEST && name.split(' ').length <= MOST_WORDS ? name : undefined;
}
