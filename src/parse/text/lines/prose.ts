/**
 * In characters, what a headline is not longer than; scrapers leave whole paragraphs on line 1 too. With 100, 18 of 715 headlines are lost
 * and 8 of 90 pages begin elsewhere; with 400, one headline and the end of one page.
 */
export const LONGEST_HEADLINE = 200;

/**
 * The fewest words of what reads on as a body does, for each way to tell. Half of `sentence` or twice as much changes 12 and 25 of 1,460
 * texts, for the worse; half or twice of another at most ten.
 */
const FEWEST_WORDS = {
  /** Thai sets no full stops, and says in 200 characters what takes 400 elsewhere. */
  anyway: 50,
  longerThanHeadline: 20,
  /** German sets every noun in capitals, and a headline is one sentence. */
  sentencesInTitleCase: 15,
  sentence: 10,
  sentences: 6,
  sentencesWithoutEnd: 15,
};
/** A sentence has as many: with twice as many the ends of five of 71 pages are lost. */
const SHORTEST_SENTENCE = 4;
/**
 * In a headline of an English paper at least this share of the longer words has a capital: with half of it, or all of them, 4 and 21 are
 * lost.
 */
const CAPITALS = { share: 0.7, fewestWords: 2, longerThan: 3 };

/** Scripts that are written without spaces. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** A character of theirs says about half as much as a word: counted as one, three headlines of 122 pages are lost. */
const CHARACTERS_IN_WORD = 2;

/** About how many words a line holds, in any script. */
export function sizeInWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return text.split(/\s+/).filter(Boolean).length + Math.floor(unspaced / CHARACTERS_IN_WORD);
}

/** Quotes, brackets and Markdown's emphasis may stand behind the full stop; German closes with the mark that English opens with. */
const SENTENCE_END = /[.!?…。！？؟۔।።။។։][”“"’‘'»«)\]_*」』）】》]*$/;
/** A smile in place of the full stop, as blogs and comments have it. */
const SMILE = /\s(?:[:;]-?[)DP]|<3|\^\^|(?:[\u{1F600}-\u{1F64F}\u{2764}]\uFE0F?){1,5})$/u;
/** A sentence ends and another begins: `said Tuesday. “It`. */
const SENTENCE_BREAK =
  /[\p{Ll}\p{N}%)”"’»][.!?][”"’'»)]*\s+["“‘«(]?[\p{Lu}\p{N}]|[。！？؟۔।።။។։]\s*\S|\p{Lo}[.!]\s+\p{Lo}/u;

/** `Q: …`, `A: …`: an interview's questions and answers, which may be of two words. */
const SPEAKER = /^\p{Lu}\s?: \S/u;

/** Whether a line ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return (SENTENCE_END.test(text) && !/\.{3}$/.test(text)) || SMILE.test(text);
}

/** Whether a sentence ends within a line, and another begins. */
export function hasSentences(text: string): boolean {
  return SENTENCE_BREAK.test(text);
}

/** Whether most of a line's words begin with a capital, as in an English headline. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']*/gu)?.filter((word) => word.length > CAPITALS.longerThan) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= CAPITALS.fewestWords && capitals.length >= words.length * CAPITALS.share;
}

/** Whether a line reads on as an article's body does: sentences, and not a headline or a menu entry. */
export function isProse(text: string): boolean {
  const size = sizeInWords(text);
  const isLong = text.length > LONGEST_HEADLINE && size >= FEWEST_WORDS.longerThanHeadline;
  if (isLong || size >= FEWEST_WORDS.anyway) return true;
  const isEnded = endsAsSentence(text);
  if (isTitleCase(text))
    return size >= FEWEST_WORDS.sentencesInTitleCase && isEnded && SENTENCE_BREAK.test(text);
  if (isEnded && size >= FEWEST_WORDS.sentence) return true;
  return (
    size >= (isEnded ? FEWEST_WORDS.sentences : FEWEST_WORDS.sentencesWithoutEnd) && SENTENCE_BREAK.test(text)
  );
}

/** Whether a line is running text: prose, or a short sentence. */
export function isRunningText(text = ''): boolean {
  return isProse(text) || isSentence(text);
}

/** Whether a line ends as a sentence and has the words of one, be it too short to be prose. */
export function isSentence(text: string): boolean {
  return (endsAsSentence(text) && sizeInWords(text) >= SHORTEST_SENTENCE) || SPEAKER.test(text);
}
