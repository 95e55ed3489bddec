import { isRunningText } from '../lines/prose.ts';
import { asksReaders } from '../lines/reader-question.ts';
import { isTagList } from '../lines/tag-list.ts';
import { leadsBack } from '../lines/way-back.ts';

/** So many such lines stand below an article at most. */
const MOST_LINES = 4;
/**
 * Where the blocks from `start` to `end` end without the lines that sites set below an article with nothing between: what they ask
 * readers to offer them more, a list of tags, a way back.
 */
export function endAboveClosing(blocks: readonly string[], start: number, end: number): number {
  let above = end;
  for (let line = 0; line < MOST_LINES; line++) {
    const last = lastText(blocks, start, above);
    if (last <= start || !isClosing(blocks[last] ?? '')) break;
    above = last;
  }
  return above === end ? end : lastText(blocks, start, above) + 1;
}

function lastText(blocks: readonly string[], start: number, end: number): number {
  return start + blocks.slice(start, end).findLastIndex(isRunningText);
}

function isClosing(block: string): boolean {
  return asksReaders(block) || leadsBack(block) || isTagList(block);
}
