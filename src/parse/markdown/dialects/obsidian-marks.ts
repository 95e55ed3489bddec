import { codeOr, outsideCode } from './outside-code.ts';

/** https://help.obsidian.md/syntax: what is for the author alone, what is highlighted, and the name of a paragraph. */
const COMMENT = String.raw`(?<![\w%])%%(?!%)[\s\S]*?%%`;
const CODE_OR_COMMENT = codeOr(COMMENT);
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
