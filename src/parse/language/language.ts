import { FROM_TEXT } from '../../sources.ts';
import type { Fact } from '../input.ts';
import { likeliestLanguage } from './language-model.ts';
import { languageByLetters } from './lettered-languages.ts';
import { rarerLanguage } from './rare-languages.ts';

/** What is enough to tell languages apart by, and quick to read. */
const SAMPLE = 600;
/** Most texts need less: where so many characters are as clear as this, the sample never said otherwise (1,085 texts in 39 languages). */
const GLANCE = 200;
const CLEAR = 0.8;
const TOO_SHORT = 60;
/** A language with a script of its own is told by a few letters, and says much in them. */
const OWN_SCRIPT =
  /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Hebrew}\p{sc=Greek}\p{sc=Georgian}\p{sc=Armenian}]/gu;
const SHORTEST = 15;
/** So many of its letters are of that script; Japanese has characters between them. */
const OWN_SHARE = 0.25;
/** What the model holds for less likely than this is no text, or in a language that nothing here knows. */
const LEAST_LIKELY = 0.15;

/** The language of a text, BCP 47; `fallback` where the text, and the page around it, is too short to tell or nothing fits. */
export function languageOf(text: string, fallback: string, pageText = ''): Fact<string> {
  const sample = (text.length < TOO_SHORT ? `${text}\n${pageText}` : text).slice(0, SAMPLE);
  const isTooShort = sample.length < SHORTEST || (sample.length < TOO_SHORT && !isInOwnScript(sample));
  const detected = isTooShort ? undefined : detectedIn(sample);
  if (detected === undefined) return { value: fallback, source: 'setting' };
  // The site's own tag may say more than a detector can: `en-GB`, `zh-Hans`.
  return { value: detected === fallback.split('-')[0] ? fallback : detected, source: FROM_TEXT };
}

function isInOwnScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(OWN_SCRIPT)?.length ?? 0) > letters * OWN_SHARE;
}

function detectedIn(sample: string): string | undefined {
  const lettered = languageByLetters(sample);
  if (lettered) return lettered;
  const first = likeliestLanguage(sample.slice(0, GLANCE));
  if (first && first.probability >= CLEAR) return first.tag;
  const likeliest = likeliestLanguage(sample);
  if (!likeliest) return undefined;
  const rarer = rarerLanguage(sample, likeliest);
  return rarer ?? (likeliest.probability < LEAST_LIKELY ? undefined : likeliest.tag);
}

/** To so much the model is sure; below it a declaration is the better guess. */
const SURE = 0.95;
/** Shorter than this, a text may be a quotation, or a list of names. */
const LONG_ENOUGH = 150;
/** Languages that the model has one name for, or can hardly tell apart. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['nb', 'nn', 'no', 'da']),
  new Set(['bs', 'cnr', 'hr', 'sh', 'sr']),
  new Set(['fil', 'tl']),
  new Set(['fa', 'prs']),
  new Set(['wuu', 'yue', 'zh']),
  new Set(['id', 'ms']),
  new Set(['en', 'pcm']),
];

/** The language that a page declares for its text, or that of the text where it is surely another: many templates say `en` of anything. */
export function declaredLanguage(declared: Fact<string> | undefined, text: string): Fact<string> | undefined {
  if (!declared || text.length < LONG_ENOUGH) return declared;
  const told = surelyIn(text.slice(0, SAMPLE));
  const [primary = ''] = declared.value.split('-');
  if (told === undefined || primary === told) return declared;
  const isAlike = ALIKE.some((group) => group.has(primary) && group.has(told));
  return isAlike ? declared : { value: told, source: FROM_TEXT };
}

function surelyIn(sample: string): string | undefined {
  const lettered = languageByLetters(sample);
  if (lettered) return lettered;
  const likeliest = likeliestLanguage(sample);
  return likeliest && likeliest.probability >= SURE ? likeliest.tag : undefined;
}

/** A language tag as BCP 47 writes it (`en_us` is `en-US`); `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  // `English` is well-formed too.
  if (!/^\s*[a-z]{2,3}(?![a-z])/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
