/** A line is blank when it holds nothing but white space, no-break spaces among it. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

/**
 * The paragraphs of plain text: parted by blank lines, and the hard-wrapped lines of each joined. Text without any
 * blank line has a paragraph a line.
 */
export function blocksOf(text: string): string[] {
  const body = text.trim();
  const blocks = BLANK_LINES.test(body) ? body.split(BLANK_LINES) : body.split('\n');
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '');
}
