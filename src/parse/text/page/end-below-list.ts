import { isBoilerplate } from '../lines/boilerplate.ts';
import { isBackMatterHeading, isCommentsHeading, isOtherStoriesHeading } from '../lines/box-headings.ts';
import { isSentence } from '../lines/prose.ts';
import { LONG_GAP } from './block-runs.ts';
import { isParagraph } from './page-body.ts';

/**
 * Behind which block an article ends whose last sentence stands below a list: what comes after articles, tags or
 * comments, is right below that. `end` where it does not, and otherwise behind the heading of that.
 */
export function endBelowList(blocks: readonly string[], end: number): number {
  for (const [offset, block] of blocks.slice(end, end + LONG_GAP).entries()) {
    if (isHeading(block) || isOtherStoriesHeading(block)) break;
    if (isText(block) && isHeading(blocks[end + offset + 1] ?? '')) return end + offset + 2;
  }
  return end;
}

function isHeading(block: string): boolean {
  return isCommentsHeading(block) || isBackMatterHeading(block);
}

function isText(block: string): boolean {
  return (isParagraph(block) || (isSentence(block) && !block.endsWith('…'))) && !isBoilerplate(block);
}
