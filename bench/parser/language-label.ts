import type { Judged } from './labelled-files.ts';

/** Languages that one label stands for: ISO 639-3 calls `sh` and `no` macrolanguages. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  sh: ['bs', 'hr', 'sr'],
  no: ['nb', 'nn', 'no'],
};

/**
 * Whether a label says what language a file is in. Most are the `lang` of the page, which is `en` in many templates
 * whatever language they are filled with: of a headline without a Latin letter it is not.
 */
export function hasLanguage({ truth }: Judged): boolean {
  if (!truth.lang) return false;
  return !(
    isEnglish(truth.lang) &&
    /\p{L}/u.test(truth.title ?? '') &&
    !/\p{sc=Latn}/u.test(truth.title ?? '')
  );
}

/** Whether the language found is the label's, or one of those that it stands for. */
export function isLanguageRight({ parsed, truth }: Judged): boolean {
  const [found, label] = [primary(parsed.found.language), primary(truth.lang)];
  return found === label || MEMBERS[label]?.includes(found) === true;
}

function isEnglish(tag: string): boolean {
  return primary(tag) === 'en';
}

function primary(tag: string | null | undefined): string {
  return tag?.split('-')[0] ?? '';
}
