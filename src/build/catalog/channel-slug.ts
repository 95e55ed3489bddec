import { createHash } from 'node:crypto';
import { slugify } from 'transliteration';

const HASH_DIGITS = 8;
const LONGEST = 60;

/**
 * The key that spellings of one name have in common: `Al-Qaeda` and `al Qaeda`, `Zoë` and `Zoe`. In small letters,
 * without accents, with hyphens between words.
 */
export function channelKey(nameText: string): string {
  const key = nameText
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[\s\p{Pd}._,/:;()]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key || nameText;
}

/**
 * The slug of the channel with a key. It depends on the key alone, so that it is the same in every build, and no two
 * keys share one. A key of plain letters and digits is its own slug; any other (`c++`, Arabic, an emoji, a very long
 * one) becomes what it sounds like in ASCII, two hyphens, which no key has, and a part of its SHA-256.
 */
export function channelSlug(key: string): string {
  if (/^[a-z0-9-]+$/.test(key) && key.length <= LONGEST) return key;
  const ascii =
    slugify(key, { allowedChars: 'a-zA-Z0-9' })
      .slice(0, LONGEST)
      .replace(/(?<!-)-+$/, '') || 'name';
  return `${ascii}--${createHash('sha256').update(key).digest('hex').slice(0, HASH_DIGITS)}`;
}
