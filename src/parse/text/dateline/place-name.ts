import { CITY_JOINT } from './city-joint.ts';

const WORD = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’/・\-]*`;
const PLACE_NAME = new RegExp(
  `^${WORD}(?: (?:${CITY_JOINT}|${WORD})){0,3}(?:, ${WORD}(?: ${WORD}){0,2})?$`,
  'u',
);

/** Whether words are set as the name of a place is, with its region or without, in any script: `Rio de Janeiro`, `MOSUL, Iraq`. */
export function isPlaceName(words: string): boolean {
  return PLACE_NAME.test(words);
}
