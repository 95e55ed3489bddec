import type { Problem } from '../../problem.ts';
import { endsAsSentence, sizeInWords } from './lines/prose.ts';

/** Below a menu entry, so few words without a full stop are another one, where there are as many as a menu has; two lines may be a verse. */
const LONGEST_ENTRY = 3;
const SHORTEST_MENU = 3;

/** Whether what stands below a menu entry is more of them. */
export function isMenu(blocks: readonly string[]): boolean {
  const isEntry = (block: string) => sizeInWords(block) <= LONGEST_ENTRY && !endsAsSentence(block);
  return blocks.length >= SHORTEST_MENU && blocks.every(isEntry);
}

/** Says that a plain text has a date that is none. */
export function unusableDate(file: string, dateText: string): Problem {
  const remedy = 'give the day that it was published: "date 2017-06-28"';
  return { file, field: 'date', fault: `has no usable date: ${dateText}`, remedy };
}

/** Says that a plain text is a menu. */
export function onlyMenu(file: string): Problem {
  const remedy = 'put the article below the first line';
  return { file, field: 'body', fault: 'is a list of labels, as a menu is', remedy };
}

/** Says that the first line of a plain text was left out. */
export function leftOut(file: string, menuText: string): Problem {
  return {
    file,
    field: 'title',
    fault: `begins with "${menuText}", which was read as a menu and left out`,
    remedy: 'remove it, or write the headline out on the first line behind the date',
  };
}
