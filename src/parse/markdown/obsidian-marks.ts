import { outsideCode } from './outside-code.ts';

/** https://help.obsidian.md/syntax: what is for the author alone, what is highlighted, and the name of a paragraph. */
const COMMENT = String.raw`(?<![\w%])%%(?!%)[\s\S]*?%%`;
/** Whichever begins first: code may be in a comment, and signs like these in code. A fence that does not end is all code. */
const CODE_OR_COMMENT = new RegExp(
  String.raw`^ {0,3}(\x60{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[\x60~]*[^\S\n]*$|(?![\s\S]))|(?<!\x60)(\x60+)(?!\x60)[^\n]{0,1000}?(?<!\x60)\2(?!\x60)|${COMMENT}`,
  'gm',
);
const HIGHLIGHT = /(?<![\w=])==(?=[^\s=])([^=\n]*[^\s=])==(?![\w=])/g;
const BLOCK_NAME = /[^\S\n]\^(?=[\w-]*[a-z])[\w-]{3,}[^\S\n]*$/gm;

/** A text of Obsidian's without its comments and the names of its paragraphs, and with what is highlighted as HTML has it. */
export function withoutObsidianMarks(text: string): string {
  if (!/%%|==|\^/.test(text)) return text;
  const own = text.replace(CODE_OR_COMMENT, (found) => (found.startsWith('%%') ? '' : found));
  return outsideCode(own, read);
}

function read(text: string): string {
  return text.replace(HIGHLIGHT, '<mark>$1</mark>').replace(BLOCK_NAME, '');
}
