import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageWordsFor, putPageWords } from '../../src/build/page-words.ts';
import { ar } from '../../src/words/ar.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { he } from '../../src/words/he.ts';
import { nb } from '../../src/words/nb.ts';
import { pt } from '../../src/words/pt.ts';
import { ptPt } from '../../src/words/pt-pt.ts';
import { zh } from '../../src/words/zh.ts';
import { site } from '../fixtures/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it.each([
  ['en', en, 'en', 'ltr'],
  ['en-GB', en, 'en-GB', 'ltr'],
  ['de', de, 'de', 'ltr'],
  ['de-CH-1996', de, 'de-CH-1996', 'ltr'],
  // German in Hebrew letters.
  ['de-Hebr', en, 'en', 'ltr'],
  ['pt-BR', pt, 'pt-BR', 'ltr'],
  ['pt-PT', ptPt, 'pt-PT', 'ltr'],
  ['nb-NO', nb, 'nb-NO', 'ltr'],
  ['no', nb, 'no', 'ltr'],
  ['zh-CN', zh, 'zh-CN', 'ltr'],
  ['zh-Hans-SG', zh, 'zh-Hans-SG', 'ltr'],
  // In traditional characters.
  ['zh-TW', en, 'en', 'ltr'],
  ['ar-EG', ar, 'ar-EG', 'rtl'],
  ['iw', he, 'iw', 'rtl'],
  // No words of its own: English, and said to be that.
  ['tlh', en, 'en', 'ltr'],
] as const)('a site in %s', (language, words, pageLanguage, pageDirection) => {
  expect(pageWordsFor(language)).toEqual({ words, pageLanguage, pageDirection });
});

it('puts the words where the Worker takes them from, and says where there are none', async () => {
  const root = temporaryFolder();
  const put = (language: string) => putPageWords({ root, site: { ...site, language } });
  expect(await put('en')).toBeUndefined();
  expect(JSON.parse(readFileSync(join(root, 'generated/words.bin'), 'utf8'))).toEqual(pageWordsFor('en'));
  expect(await put('tlh')).toBe(
    'The pages\' own words are in English: src/words/ has none for SITE_LANGUAGE = "tlh".',
  );
});
