import { eld } from 'eld/small';

/** What is enough to tell languages apart by, and quick to read. */
const SAMPLE = 2000;
const TOO_SHORT = 60;

/** The language of a text, BCP 47; `fallback` where the text is too short to tell or nothing fits. */
export function languageOf(text: string, fallback: string): { language: string; source: string } {
  const sample = text.slice(0, SAMPLE);
  const detected = sample.length < TOO_SHORT ? '' : eld.detect(sample).language;
  // The site's own tag may say more than a detector can: `en-GB`, `zh-Hans`.
  if (detected === '' || detected === fallback.split('-')[0]) {
    return { language: fallback, source: detected === '' ? 'setting' : 'text' };
  }
  return { language: detected, source: 'text' };
}
