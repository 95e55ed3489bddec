import { endsAsSentence, sizeInWords } from '../lines/prose.ts';
import { LONG_GAP } from './block-runs.ts';
import { MENU_WORDS } from './page-body.ts';

/** An article's blocks without the galleries and link lists in it: runs of more menu entries than a list of its own has. */
export function withoutLongGaps(blocks: readonly string[]): string[] {
  const kept: string[] = [];
  let run: string[] = [];
  const settle = () => {
    if (run.length <= LONG_GAP) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (mayBeMenuEntry(block)) run.push(block);
    else {
      settle();
      kept.push(block);
    }
  }
  settle();
  return kept;
}

function mayBeMenuEntry(block: string): boolean {
  return sizeInWords(block) <= MENU_WORDS && !endsAsSentence(block);
}
