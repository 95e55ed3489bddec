import { createHash } from 'node:crypto';
import { slugify } from 'transliteration';

const HASH_DIGITS = 8;
const LONGEST = 60;

/**
 * What two spellings of one name have in common: `Al-Qaeda` and `al Qaeda`, `Zoë` and `Zoe`. Letters small, without
 * accents, what parts words a hyphen.
 */
export function channelKey(nameText: string): string {
  const key = nameText
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[\s\p{Pd}._,/:;()]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key || nameText;
}

/**
 * The slug of the channel with a key: a function of the key alone, so that it is the same in every build, and another one
 * for every key. A key in plain letters and digits is its own slug; of any other (`c++`, Arabic, an emoji, a very long
 * one) two hyphens, which no key has, and a part of its SHA-256 follow what it sounds like in ASCII.
 */
export function channelSlug(key: string): string {
  if (/^[a-z0-9-]+$/.test(key) && key.length <= LONGEST) return key;
  const ascii = slugify(key, { allowedChars: 'a-zA-Z0-9' }).slice(0, LONGEST).replace(/-+$/, '') || 'name';
  return `${ascii}--${createHash('sha256').update(key).digest('hex').slice(0, HASH_DIGITS)}`;
}
