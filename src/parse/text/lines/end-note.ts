import { sizeInWords } from './prose.ts';

/** Of how an article came about: above it, the same is its introduction. */
const NOTES = [
  '^[^\\p{L}]*(?:cross-?posted|republished|reprinted|reposted) (?:from|with)(?!\\p{L})',
  '(?:edited|condensed)(?: and (?:condensed|edited))? (?:lightly )?for (?:length|clarity|brevity|space)(?!\\p{L})',
  '^[^\\p{L}]*(?:additional reporting|contributing|edited|reporting)(?: by)?: \\p{Lu}',
];
const NOTE = new RegExp(NOTES.join('|'), 'iu');
const MOST_WORDS = 30;

/** Whether a short line that stands last says where the article is from, or what was done to it: `Cross-posted from The Bergen Herald.` */
export function isEndNote(line: string): boolean {
  return sizeInWords(line) <= MOST_WORDS && NOTE.test(line);
}
