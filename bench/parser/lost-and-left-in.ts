import { blocksOf } from '../../src/parse/text/blocks.ts';
import { safeText } from '../../src/safe-text.ts';
import { EDGE } from './body-edges.ts';
import { flat } from './label-text.ts';
import type { Judged } from './labelled-files.ts';
import type { Show, Test } from './score.ts';

/** Lines of the source that stand in no field of what was found, by their words. */
function lostLines({ parsed, source }: Judged): string[] {
  const { found } = parsed;
  const kept = flat(
    [
      found.titleText,
      found.rightsText,
      found.creditText,
      ...(found.relatedText ?? []),
      ...(found.bylines ?? []),
      ...(found.topics ?? []),
      ...found.paragraphs,
    ].join('\n'),
  );
  return blocksOf(safeText(source))
    .slice(1)
    .map(flat)
    .filter((line) => line.length > EDGE && !kept.includes(line));
}
/** Whether every line of a file stands somewhere in what was found. */
export const isWhole: Test = (file) => lostLines(file).length === 0;
/** The lines that do not. */
export const lostShown: Show = (file) =>
  lostLines(file)
    .map((line) => `\n      ${line.slice(0, 150)}`)
    .join('');

/** What no reader wants in an article: each a whole paragraph. */
const FURNITURE =
  /^(?:advertisement|read more\b.{0,80}|share (?:this|on)\b.{0,40}|(?:facebook|twitter|email|print|whatsapp|linkedin|pinterest|reddit)(?:[ |,/]+\w+){0,8}|sign up (?:for|to)\b.{0,120}|subscribe (?:to|now)\b.{0,80}|(?:follow|like) us on\b.{0,80}|most (?:read|popular)\b.{0,40}|see also:?.{0,80}|you (?:may|might) also like.{0,40}|click here to\b.{0,60}|we use cookies\b.{0,200}|\d* ?comments?|leave a comment|photo:? .{0,60}|image credit.{0,80}|related(?: (?:articles|coverage|stories))?:?)$/i;
const furnitureIn = ({ parsed }: Judged) =>
  parsed.found.paragraphs.filter((paragraph) => FURNITURE.test(paragraph));
/** Whether no paragraph is furniture of a page. */
export const isClean: Test = (file) => furnitureIn(file).length === 0;
/** Those that are. */
export const furnitureShown: Show = (file) => furnitureIn(file).join(' ¶ ');
