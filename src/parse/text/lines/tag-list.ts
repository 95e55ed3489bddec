import { endsAsSentence, sizeInWords } from './prose.ts';

const BETWEEN = /[,،、;|·•]\s/;
const FEWEST_TAGS = 6;
/** In words, on average: the parts of a sentence are longer, and some of them are. */
const LONGEST_TAG = 3.5;

/** Whether a line is an article's tags side by side, or the names of its categories: `Apple, cloud, federal government, …`. */
export function isTagList(line: string): boolean {
  const tags = line.split(BETWEEN).length;
  return tags >= FEWEST_TAGS && sizeInWords(line) <= tags * LONGEST_TAG && !endsAsSentence(line);
}
