import { isBoilerplate } from '../lines/boilerplate.ts';
import { isPictureCredit } from '../lines/picture-credit.ts';
import { isRunningText } from '../lines/prose.ts';
import { topicWords } from './topic-words.ts';

const MOST_CREDITS = 2;
/** Of the words of the sentence there at least this share stand above the picture. */
const OF_ARTICLE = 0.2;

/**
 * Behind which block an article ends that is the blocks from `start` to `end`: behind the sentence below the credit of its last picture, where
 * that has words of it; `end` where there is none.
 */
export function endBelowCredit(blocks: readonly string[], start: number, end: number): number {
  const below = blocks.slice(end, end + MOST_CREDITS + 1);
  const credits = below.findIndex((block) => !isPictureCredit(block));
  const line = below[credits] ?? '';
  if (credits < 1 || !isRunningText(line) || isBoilerplate(line)) return end;
  const known = new Set(blocks.slice(start, end).flatMap(topicWords));
  const words = topicWords(line);
  const isOfArticle = words.filter((word) => known.has(word)).length >= words.length * OF_ARTICLE;
  return isOfArticle ? end + credits + 1 : end;
}
