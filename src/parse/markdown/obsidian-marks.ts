/** Code, in which nothing is a mark. */
const CODE =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?? {0,3}\2[`~]*[^\S\n]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`))/gm;
/** https://help.obsidian.md/syntax: what is for the author alone, what is highlighted, and the name of a paragraph. */
const COMMENT = /(?<![\w%])%%(?!%)[\s\S]*?%%/g;
const HIGHLIGHT = /(?<![\w=])==(?=[^\s=])([^=\n]*[^\s=])==(?![\w=])/g;
const BLOCK_NAME = /[^\S\n]\^(?=[\w-]*[a-z])[\w-]{3,}[^\S\n]*$/gm;

/** A text of Obsidian's without its comments and the names of its paragraphs, and with what is highlighted as HTML has it. */
export function withoutObsidianMarks(text: string): string {
  if (!/%%|==|\^/.test(text)) return text;
  let end = 0;
  const told: string[] = [];
  for (const { 0: code, index } of text.matchAll(CODE)) {
    told.push(read(text.slice(end, index)), code);
    end = index + code.length;
  }
  return [...told, read(text.slice(end))].join('');
}

function read(text: string): string {
  return text.replace(COMMENT, '').replace(HIGHLIGHT, '<mark>$1</mark>').replace(BLOCK_NAME, '');
}
