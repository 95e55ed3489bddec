import { join } from 'node:path';
import { directionOf } from '../parse/language/direction.ts';
import { languages } from '../words/index.ts';
import type { PageWords } from '../words.ts';
import { replaceFile } from './replace-file.ts';
import type { BuildSettings } from './settings.ts';

/** The words of the pages, as `src/index.ts` imports them. */
const WORDS_FILE = 'generated/words.bin';

const FALLBACK = 'en';

/** The words for pages of a site in a language; English where there are none. */
export function pageWordsFor(siteLanguage: string): PageWords {
  const known = knownLanguage(siteLanguage);
  const pageLanguage = known === undefined ? FALLBACK : siteLanguage;
  return {
    words: languages[known ?? FALLBACK] as PageWords['words'],
    pageLanguage,
    pageDirection: directionOf(canonical(pageLanguage)),
  };
}

/** Puts the words where the Worker takes them from. Gives a note where the pages cannot be in the site's language. */
export async function putPageWords({
  root,
  site: { language },
}: Pick<BuildSettings, 'root' | 'site'>): Promise<string | undefined> {
  const chosen = pageWordsFor(language);
  await replaceFile(join(root, WORDS_FILE), JSON.stringify(chosen));
  if (knownLanguage(language) !== undefined) return undefined;
  return `The pages' own words are in English: src/words/ has none for SITE_LANGUAGE = "${language}".`;
}

/**
 * The longest beginning of a tag that there are words for (RFC 4647 section 3.4, lookup), in the script that the tag is read in:
 * what is for `zh` is not for `zh-TW`.
 */
function knownLanguage(tag: string): string | undefined {
  const parts = canonical(tag).split('-');
  return parts
    .map((_, i) => parts.slice(0, parts.length - i).join('-'))
    .find((beginning) => Object.hasOwn(languages, beginning) && scriptOf(beginning) === scriptOf(tag));
}

/** `he` for `iw`. */
function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] as string;
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
