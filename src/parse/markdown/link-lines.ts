const MARK = /^(?:[*+-]|\d{1,3}[.)])\s+/;
/** A menu stands in so many lines from the top. */
const TOP = 25;
const FEWEST_ENTRIES = 6;
/** In characters. */
const LONGEST_TOP = 10_000;

/** How many lines of Markdown are a link or several, and nothing else. */
export function linkLinesIn(text: string): number {
  return text.split('\n').filter(isLinkLine).length;
}

/** Whether a text begins with a menu in Markdown, as no text of another kind does. */
export function beginsWithMenu(text: string): boolean {
  const lines = text
    .slice(0, LONGEST_TOP)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, TOP).filter(isLinkLine).length >= FEWEST_ENTRIES;
}

function isLinkLine(line: string): boolean {
  const own = line.trim().replace(MARK, '');
  return /^!?\[/.test(own) && own.endsWith(')') && own.includes('](');
}
