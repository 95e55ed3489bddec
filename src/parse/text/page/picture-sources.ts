import { isSourceLine } from '../lines/box-headings.ts';

/** An article names its own source once; a label that stands on so many lines is of pictures and tables. */
const FEWEST = 2;
const LABEL = /^[^:：]{1,40}/;
const LONGEST = 140;

/** Which blocks name the source of a picture or a table above them, as others do by the same word: `Source: Unsplash`, `Source`. */
export function pictureSources(blocks: readonly string[]): boolean[] {
  const labels = blocks.map(labelOf);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label) => label !== '' && (counts.get(label) ?? 0) >= FEWEST);
}

function labelOf(block: string): string {
  if (block.length > LONGEST) return '';
  const isSource = isSourceLine(block) || isSourceLine(`${block}: ?`);
  return isSource ? (LABEL.exec(block)?.[0].trim().toLowerCase() ?? '') : '';
}
