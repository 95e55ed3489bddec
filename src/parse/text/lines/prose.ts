/** What a headline is not longer than; scrapers leave whole paragraphs on line 1 too. */
export const LONGEST_HEADLINE = 200;

/** Thai sets no full stops, and says in 200 characters what takes 400 elsewhere. */
const LONGEST_IN_WORDS = 50;

/** Scripts that are written without spaces; a character of theirs says about half as much as a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** About how many words a line holds, in any script. */
export function sizeInWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return text.split(/\s+/).filter(Boolean).length + Math.floor(unspaced / 2);
}

/** Quotes, brackets and Markdown's emphasis may stand behind the full stop; German closes with the mark that English opens with. */
const SENTENCE_END = /[.!?…。！？؟۔।።။។։][”“"’‘'»«)\]_*」』）】》]*$/;
/** A sentence ends and another begins: `said Tuesday. “It`. */
const SENTENCE_BREAK =
  /[\p{Ll}\p{N}%)”"’»][.!?][”"’'»)]*\s+["“‘«(]?[\p{Lu}\p{N}]|[。！？؟۔।።။។։]\s*\S|\p{Lo}[.!]\s+\p{Lo}/u;

/** `Q: …`, `A: …`: an interview's questions and answers, which may be of two words. */
const SPEAKER = /^\p{Lu}\s?: \S/u;

/** Whether a line ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !/\.{3}$/.test(text);
}

/** Whether a sentence ends within a line, and another begins. */
export function hasSentences(text: string): boolean {
  return SENTENCE_BREAK.test(text);
}

/** Whether most of a line's words begin with a capital, as in an English headline. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']*/gu)?.filter((word) => word.length > 3) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitals.length >= words.length * 0.7;
}

/** Whether a line reads on as an article's body does: sentences, and not a headline or a menu entry. */
export function isProse(text: string): boolean {
  const size = sizeInWords(text);
  if ((text.length > LONGEST_HEADLINE && size >= 20) || size >= LONGEST_IN_WORDS) return true;
  // German sets every noun in capitals, and a headline is one sentence.
  if (isTitleCase(text)) return size >= 15 && endsAsSentence(text) && SENTENCE_BREAK.test(text);
  if (endsAsSentence(text)) return size >= 10 || (size >= 6 && SENTENCE_BREAK.test(text));
  return size >= 15 && SENTENCE_BREAK.test(text);
}

/** Whether a line is running text: prose, or a short sentence. */
export function isRunningText(text = ''): boolean {
  return isProse(text) || isSentence(text);
}

/** Whether a line ends as a sentence and has the words of one, be it too short to be prose. */
export function isSentence(text: string): boolean {
  return (endsAsSentence(text) && sizeInWords(text) >= 4) || SPEAKER.test(text);
}
