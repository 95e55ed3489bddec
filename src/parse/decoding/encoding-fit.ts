import { likeliestLanguage } from '../language/language-model.ts';
import { isInNames, writes } from './alphabets.ts';

/** Enough to tell by, and quick to look at. */
const SAMPLE = 4000;
const BEYOND_ASCII = /[^\p{ASCII}\s]/gu;
/** What any language sets beside a word, what it sets apart from one, and what it sets between letters. */
const BESIDE_WORD = /[“”„‘’‚«»‹›–—…®™²³ªº°¡¿†‰]/u;
const APART = /[•·§©€£¥¢½¼¾×÷±µ№]/u;
const WITHIN_WORD = /[’·‑\u00AD\u200C]/u;

/** What a letter of another language counts: it may be of a foreign name, or of another encoding. */
const FOREIGN = 0.86;

/**
 * How well what a text has beyond ASCII fits the language that it seems to be in, from 0 to 1: the share that the language writes,
 * where it may stand. Bytes that are read in a wrong encoding give letters of other languages, capitals within words, and signs
 * between letters.
 */
export function encodingFit(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const found = [...sample.matchAll(BEYOND_ASCII)];
  if (found.length === 0) return 1;
  const language = languageOf(sample, found.length);
  const fits = found.map(({ 0: character, index }) => {
    const [before = '', after = ''] = [sample[index - 1], sample[index + character.length]];
    return characterFit(character, { before, after, language });
  });
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function characterFit(
  character: string,
  { before, after, language }: { before: string; after: string; language: string },
): number {
  const isWithin = isLetter(before) && isLetter(after);
  if (isWithin ? WITHIN_WORD.test(character) : BESIDE_WORD.test(character)) return 1;
  if (APART.test(character)) return isLetter(before) ? 0 : 1;
  if ((isCapital(character) && isSmall(before)) || isMixed(before, character) || isMixed(after, character))
    return 0;
  if (writes(language, character)) return 1;
  return isInNames(character) ? FOREIGN : 0;
}

/** By the letters that every encoding has, where there are enough of them: they are right in any case. */
function languageOf(sample: string, beyond: number): string {
  const plain = sample.replace(BEYOND_ASCII, ' ');
  const isLatin = (plain.match(/[a-z]/gi)?.length ?? 0) > beyond;
  return likeliestLanguage(isLatin ? sample : sample.replace(/[a-z]/gi, ' '))?.tag ?? '';
}

/** No word has letters of two alphabets. */
function isMixed(beside: string, character: string): boolean {
  return /[a-z]/i.test(beside) && /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}]/u.test(character);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}

function isSmall(character: string): boolean {
  return /\p{Ll}/u.test(character);
}
