import { isNextItem, listMark } from '../list-marks.ts';

/** What introduces a list: `The budget has:` */
const INTRODUCTION = /[:：]\s*$/;
const INDENT = /^\s*/;
/** Of an item within an item, as browsers of terminals write it; further out it may be a word, or a heading of Markdown. */
const NESTED = /^(\s{5,})[+o#@□☆○■★](?=\s\S)/;
/** In characters: a shorter line does not end where the column does. */
const SHORTEST_FULL = 40;
/** A line with a mark may be anything. */
const FEWEST_ITEMS = 2;

/**
 * Parts the lists out of lines that no blank line parts: each item is a part, with the lines that it goes on in. What stands between
 * them stays as it is. A list begins with the lines, or behind what introduces it, and has two items at least.
 */
export function partedFromLists(part: string): string[] {
  const lines = part.split('\n');
  const parts: string[] = [];
  let rest: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const mayBegin = at === 0 || INTRODUCTION.test(lines[at - 1] ?? '');
    const items = mayBegin ? itemsFrom(lines, at) : [];
    if (items.length >= FEWEST_ITEMS) {
      if (rest.length > 0) parts.push(rest.join('\n'));
      rest = [];
      // Not pushed all at once: a call takes no hundred thousand arguments.
      for (const item of items) parts.push(item.join(' '));
      at += items.flat().length;
    } else {
      rest.push(lines[at] ?? '');
      at++;
    }
  }
  return rest.length > 0 ? [...parts, rest.join('\n')] : parts;
}

/** The items of the list that begins at a line, each with its lines. */
function itemsFrom(lines: readonly string[], start: number): string[][] {
  const items: string[][] = [];
  let before: ReturnType<typeof listMark>;
  for (let at = start; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(NESTED, `$1${before?.sign ?? '*'}`);
    const mark = listMark(line.trim());
    const last = items.at(-1);
    if (mark && isNextItem(mark, before)) {
      items.push([line]);
      before = mark;
    } else if (last && !mark && goesOn(line, last)) last.push(line);
    else break;
  }
  return items;
}

/** Whether a line is of the item above: it hangs below its text, or goes on in small letters where the column ended. */
function goesOn(line: string, item: readonly string[]): boolean {
  const [first = '', above = first] = [item[0], item.at(-1)];
  if (indentOf(line) > indentOf(first)) return true;
  return above.trim().length >= SHORTEST_FULL && /^\s*\p{Ll}/u.test(line);
}

function indentOf(line: string): number {
  return INDENT.exec(line)?.[0].length ?? 0;
}
