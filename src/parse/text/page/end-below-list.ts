import { isBoilerplate } from '../lines/boilerplate.ts';
import { isAfterwardsLabel, isCommentsLabel, isOtherStoriesLabel } from '../lines/box-labels.ts';
import { isSentence } from '../lines/prose.ts';
import { LONG_GAP } from './block-runs.ts';
import { isParagraph } from './page-body.ts';

/**
 * Behind which block an article ends whose last sentence stands below a list: what comes after articles, tags or
 * comments, is right below that. `end` where it does not, and otherwise behind the label.
 */
export function endBelowList(blocks: readonly string[], end: number): number {
  for (const [offset, block] of blocks.slice(end, end + LONG_GAP).entries()) {
    if (isLabel(block) || isOtherStoriesLabel(block)) break;
    if (isText(block) && isLabel(blocks[end + offset + 1] ?? '')) return end + offset + 2;
  }
  return end;
}

function isLabel(block: string): boolean {
  return isCommentsLabel(block) || isAfterwardsLabel(block);
}

function isText(block: string): boolean {
  return (isParagraph(block) || (isSentence(block) && !block.endsWith('…'))) && !isBoilerplate(block);
}
