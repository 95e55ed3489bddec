import { readOpening } from './dateline/dateline.ts';
import { endsAsSentence, isProse, isTitleCase, LONGEST_HEADLINE, sizeInWords } from './lines/prose.ts';

/** A line of fewer words that ends in a colon is a label. With 3 all texts are read as with 6; with 12 two are read otherwise. */
const SHORTEST_SENTENCE = 6;
/** A word alone is a section or a button; with 3 two of 366 headlines are lost. */
const SHORTEST_HEADLINE = 2;

/** Whether a line opens as a wire's first paragraph does. */
export function opensWithDateline(block: string): boolean {
  const { creditText, dateText, placeText, lead } = readOpening(block);
  if (creditText !== undefined || dateText !== undefined) return true;
  // A headline may begin with a place and a dash too.
  return placeText !== undefined && (lead === '' || isProse(lead));
}

/** Whether a line is a sentence that the next line ends, or a picture's address: the body, and no headline. */
export function goesOnBelow(line: string): boolean {
  return /https?:\/\//.test(line) || (/[,;:]$/.test(line) && sizeInWords(line) >= SHORTEST_SENTENCE);
}

/** A full stop that ends a sentence, and no shortened word. */
const FULL_STOP = /(?<!(?:^|[ (])(?:[A-ZÀ-Þ]|Inc|Corp|Co|Ltd|Jr|Sr|St|No|vs)|\.[A-ZÀ-Þ])\.["”’»)]*$/;

/** Whether a line of some words ends in a full stop that ends a sentence: few headlines do. */
export function endsInFullStop(line: string): boolean {
  return sizeInWords(line) >= SHORTEST_SENTENCE && FULL_STOP.test(line) && !line.endsWith('..');
}

/** Whether a line is a sentence with its full stop, and not set as a headline. */
export function isPlainSentence(line: string): boolean {
  return endsInFullStop(line) && !isTitleCase(line);
}

/** A time of day has none: `6:45 PM`. */
const WORD = /[A-Za-z\u00C0-\u1FFF]{3}|[\u3040-\uFFFF]/;

/** Whether a line may be a headline by its length and its end. */
export function mayBeHeadline(text: string): boolean {
  if (
    text.length > LONGEST_HEADLINE ||
    sizeInWords(text) < SHORTEST_HEADLINE ||
    /[,;:]$|https?:\/\//.test(text)
  )
    return false;
  if (!WORD.test(text)) return false;
  return isTitleCase(text) || !endsAsSentence(text) || /[?!]["”’)]*$/.test(text);
}
