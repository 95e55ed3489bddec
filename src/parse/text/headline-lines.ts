import { readOpening } from './dateline/dateline.ts';
import { endsAsSentence, isTitleCase, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';

/** A line of fewer words that ends in a colon is a label. */
const LEAST_SENTENCE = 6;

/** Whether a line opens as a wire's first paragraph does. */
export function opensWithDateline(block: string): boolean {
  const { creditText, dateText } = readOpening(block);
  return creditText !== undefined || dateText !== undefined;
}

/** Whether a line is a sentence that the next line ends, or a picture's address: the body, and no headline. */
export function goesOnBelow(line: string): boolean {
  return /https?:\/\//.test(line) || (/[,;:]$/.test(line) && sizeInWords(line) >= LEAST_SENTENCE);
}

/** Whether a line may be a headline by its length and its end. */
export function mayBeHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || sizeInWords(text) < 2 || /[,;:]$|https?:\/\//.test(text))
    return false;
  return isTitleCase(text) || !endsAsSentence(text) || /[?!]["”’)]*$/.test(text);
}
