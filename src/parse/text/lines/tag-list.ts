import { endsAsSentence, sizeInWords } from './prose.ts';

const BETWEEN = /[,،、;|·•]\s/;
/** Fewer may be the things that a sentence names. */
const FEWEST_TAGS = 6;
/** In words, on average: some tags are longer, and the parts of a sentence are; with no bound the ends of two of 71 pages are lost. */
const LONGEST_TAG = 3.5;

/** Whether a line is an article's tags side by side, or the names of its categories: `Apple, cloud, federal government, …`. */
export function isTagList(line: string): boolean {
  const tags = line.split(BETWEEN).length;
  return tags >= FEWEST_TAGS && sizeInWords(line) <= tags * LONGEST_TAG && !endsAsSentence(line);
}
