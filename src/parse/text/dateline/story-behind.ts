/**
 * In words. A heading has fewer than `fewest`: with 20 one of 146 pages is read otherwise. `enough` of them tell of a longer one. At least
 * `share` of them begin small: of sentences of names too, and with all of them six of 327 openings are read otherwise.
 */
const SENTENCE_WORDS = { fewest: 10, enough: 40, share: 0.5 };

/** Whether a text goes on as a sentence does, in small letters, where a headline after a colon does not. */
export function goesOnAsSentence(text: string): boolean {
  const { fewest, enough, share } = SENTENCE_WORDS;
  const words = text.split(/\s+/).slice(0, enough);
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= fewest && small.length >= words.length * share;
}
