import { capitalised } from './capitalised.ts';
import { headlineEnd, LONGEST, SHORTEST } from './headline-end.ts';
import type { HeadlinePatterns } from './headline-patterns.ts';

/**
 * A sentence of more than 120 characters as a headline of at most 120, by its commas and small words alone: without what stands
 * before its main clause, and ended where a clause ends, or else a phrase, or else a word.
 */
export function shapedHeadline(sentence: string, patterns: HeadlinePatterns): string {
  const main = sentence.replace(patterns.opening, '');
  const shorter = main.length < SHORTEST ? sentence : capitalised(main);
  if (shorter.length <= LONGEST) return withoutLast(patterns.joiningWord, shorter);
  return withoutLast(patterns.openWord, unpointed(shorter.slice(0, headlineEnd(shorter, patterns))));
}

/** A text without the words at its end that a pattern knows, one after the other. */
export function withoutLast(word: RegExp, text: string): string {
  let head = text;
  while (word.test(head)) head = unpointed(head.replace(word, ''));
  return head;
}

/** A text without the signs at its end that a sentence has and a headline has not. */
export function unpointed(text: string): string {
  const bare = text.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
  return /(?:\p{Lu}\.){2}$/u.test(bare) ? bare : bare.replace(/(?<!\.)[.。]$/u, '');
}
