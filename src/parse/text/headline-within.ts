import { HEADLINE_REACH, type Headline, titled } from './headline.ts';
import { mayBeHeadline } from './headline-lines.ts';
import { isCaption } from './lines/caption.ts';
import { isRunningText, sizeInWords } from './lines/prose.ts';
import { isStampOrByline } from './lines/stamp-or-byline.ts';

/** In characters: what stands beside a headline on line 1 is short, and a paragraph there may begin with the words of a heading below. */
const LONGEST_BESIDE = 60;
/** Fewer words may stand at the beginning of another line by chance. */
const FEWEST_WORDS = 3;

/**
 * The headline that stands below and on line 1 too, with the site, the section or what it is beside it: `Transcript for Dog bites man`. Short
 * lines between are the site's menu.
 */
export function headlineWithin(rest: string, found: Headline): Headline | undefined {
  const line = straightened(rest);
  const index = found.blocks.findIndex((block) => isWithin(block, line));
  if (index === -1) return undefined;
  const above = found.blocks.slice(0, index);
  const isMenu = (block: string) => !isRunningText(block) && !isStampOrByline(block) && !isCaption(block);
  if (index > HEADLINE_REACH && !above.every(isMenu)) return undefined;
  const menuText = above.filter((block) => isMenu(block) && block !== found.blocks[index]).join(' | ');
  const kept = {
    ...found,
    blocks: [...above.filter((block) => !isMenu(block)), ...found.blocks.slice(index)],
  };
  return {
    ...titled(found.blocks[index] ?? '', `line ${index + 2}`, kept),
    ...(menuText !== '' && { menuText }),
  };
}

function isWithin(block: string, line: string): boolean {
  const more = line.length - block.length;
  if (more <= 0 || more > LONGEST_BESIDE || sizeInWords(block) < FEWEST_WORDS) return false;
  const said = straightened(block);
  const isAtStart = line.startsWith(said) && !/^[\p{Ll}\p{N}']/u.test(line.slice(said.length));
  const isAtEnd = line.endsWith(said) && !/[\p{L}\p{N}]$/u.test(line.slice(0, more));
  return (isAtStart || isAtEnd) && mayBeHeadline(block);
}

function straightened(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
