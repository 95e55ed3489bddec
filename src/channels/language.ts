import type { ChannelKind } from '../channel.ts';
import { sentence } from '../sentences.ts';
import { textsBeside } from './texts.ts';

/** The languages that articles are in, each called as the site's language calls it. */
export const language: ChannelKind = {
  name: 'language',
  plural: 'languages',
  all: 'allLanguages',
  isCategory: false,
  isOngoing: true,
  isDivision: true,
  field: 'language',
  directoryPath: '/languages/',
  formerly: /^(?=\/[a-z]{2,3}(?:-[a-z]{4})?\/)/,
  namesOf: ({ language, isLanguageDetected }) => (isLanguageDetected ? [] : asRead(language)),
  likelyNamesOf: ({ language, isLanguageDetected }) => (isLanguageDetected ? asRead(language) : []),
  pathOf: (slug) => `/languages/${slug}/`,
  languageOf: (nameText) => nameText,
  textsOf(nameText, site) {
    const { pageLanguage } = site;
    // Of a few languages it has no name.
    const known = new Intl.DisplayNames(pageLanguage, { type: 'language', fallback: 'none' }).of(nameText);
    const headingText = known === undefined ? nameText : asHeading(known, pageLanguage);
    return textsBeside(site, headingText, sentence(site, 'articlesIn', { name: known ?? nameText }));
  },
};

/**
 * What readers of a language can read: the language (`en` of `en-GB`), with its script where that is not the usual one
 * (`zh-Hant` of `zh-TW`, `sr-Latn`), by the likely subtags of CLDR (https://unicode.org/reports/tr35/#Likely_Subtags).
 */
function asRead(tag: string): readonly string[] {
  const known = read.get(tag) ?? readBy(tag);
  read.set(tag, known);
  return known;
}

/** Asked of every article, and dear: kept by their tags. */
const read = new Map<string, readonly string[]>();

function readBy(tag: string): readonly string[] {
  const locale = new Intl.Locale(tag);
  const [primary = tag] = locale.baseName.split('-');
  // "Undetermined": ISO 639-2.
  if (primary === 'und') return [];
  // As for the pages' words: Norwegian is Bokmål where it does not say.
  const language = primary === 'no' ? 'nb' : primary;
  const { script } = locale.maximize();
  return [script === new Intl.Locale(language).maximize().script ? language : `${language}-${script}`];
}

/** Many languages write the names of languages small within a sentence. */
function asHeading(name: string, pageLanguage: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(pageLanguage));
}
