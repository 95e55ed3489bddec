import { eld } from 'eld/extrasmall';
import type { Fact } from './input.ts';
import { rarerLanguage } from './rare-languages.ts';

/** What is enough to tell languages apart by, and quick to read: the detector goes by the first 350 bytes without signs. */
const SAMPLE = 600;
const TOO_SHORT = 60;

/** The language of a text, BCP 47; `fallback` where the text, and the page around it, is too short to tell or nothing fits. */
export function languageOf(text: string, fallback: string, pageText = ''): Fact<string> {
  const sample = (text.length < TOO_SHORT ? `${text}\n${pageText}` : text).slice(0, SAMPLE);
  const detected = sample.length < TOO_SHORT ? '' : detectedIn(sample);
  if (detected === '') return { value: fallback, source: 'setting' };
  // The site's own tag may say more than a detector can: `en-GB`, `zh-Hans`.
  return { value: detected === fallback.split('-')[0] ? fallback : detected, source: 'text' };
}

function detectedIn(sample: string): string {
  return malayOrIndonesian(rarerLanguage(sample, eld.detect(sample).language), sample);
}

/** Common words that one of two near languages has and the other spells otherwise, or lacks. */
const INDONESIAN =
  /\b(?:agustus|anda|bahwa|berbeda|bisa|desember|jumat|kalau|karena|maret|mobil|pemerintah|polisi|saat|sekarang|senin|uang)\b/gi;
const MALAY =
  /\b(?:bahawa|beliau|berbeza|boleh|disember|duit|ialah|isnin|jumaat|kerajaan|kerana|kereta|manakala|ogos|polis)\b/gi;

/** The detector knows both of them as Malay. */
function malayOrIndonesian(detected: string, text: string): string {
  if (detected !== 'ms') return detected;
  return (text.match(INDONESIAN)?.length ?? 0) > (text.match(MALAY)?.length ?? 0) ? 'id' : 'ms';
}

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'ks',
  'mzn',
  'nqo',
  'pnb',
  'prs',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPT = /-(?:arab|hebr|syrc|thaa|nkoo|adlm|rohg)\b/i;

/** Which way a language is written: by the script in its tag, else by the one that the language is usually in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (/-latn\b/i.test(language)) return 'ltr';
  const [primary = ''] = language.split('-');
  return RIGHT_TO_LEFT.has(primary) || RIGHT_TO_LEFT_SCRIPT.test(language) ? 'rtl' : 'ltr';
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
