import { withSingleSpaces } from '../../safe-text.ts';
import type { SourceText } from '../input.ts';
import { isLikelyStampOrByline } from '../text/lines/stamp-or-byline.ts';
import { columnParagraphs } from '../text/wrapped-lines.ts';
import { TEXT_NAME } from '../text-name.ts';
import { isShown, withoutEdges } from './print-edges.ts';

/** A form feed in a line, or in HTML, is white space. */
const STRAY = /[^\f\n]\f(?=[^\n])|^\s{0,100}</;
/** This share of the lines of text is no longer than the column is wide: letters of print are not all of one width. */
const WIDTH = 0.75;
/** In characters: a shorter line is a heading, or the last of its paragraph. */
const SHORTEST_LINE = 40;
/** Of the width of a column a line of it has this share at least. */
const FULL = 0.9;
/** A headline in large letters has so many lines at most. */
const HEADLINE = 4;

/**
 * Text that was set in pages, each of which ends with a form feed (pdftotext, RFCs), as one text: without the lines at the head and the foot
 * of each page, and with the lines of each paragraph joined. Other text stays as it is.
 */
export function withoutPages({ path, text }: SourceText): string {
  if (!text.includes('\f') || !TEXT_NAME.test(path) || STRAY.test(text)) return text;
  const pages = text
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .map((page) => page.split('\n'))
    .filter((lines) => lines.some(isShown));
  const lines = withoutEdges(pages).map(trimmed);
  const width = widthOf(lines.flat());
  return partsOf(lines)
    .flatMap((part, at) => (at === 0 ? topParagraphs(part, width) : columnParagraphs(part, width)))
    .map((paragraph) => withSingleSpaces(paragraph).trim())
    .join('\n\n');
}

/** A page's lines from the first to the last that holds something. */
function trimmed(lines: readonly string[]): string[] {
  return lines.slice(Math.max(0, lines.findIndex(isShown)), lines.findLastIndex(isShown) + 1);
}

function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length >= SHORTEST_LINE);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * WIDTH)] ?? SHORTEST_LINE;
}

/** What blank lines part, over the ends of pages. */
function partsOf(pages: readonly (readonly string[])[]): string[][] {
  const parts: string[][] = [];
  for (const page of pages) {
    let isNew = parts.length === 0;
    for (const line of page) {
      if (!isShown(line)) isNew = true;
      else if (isNew) {
        parts.push([line]);
        isNew = false;
      } else parts.at(-1)?.push(line);
    }
  }
  return parts;
}

/** The paragraphs that a text begins with. A headline in large letters has a narrower column of its own, above who wrote it and when. */
function topParagraphs(lines: readonly string[], width: number): string[] {
  const isBelow = (line: string, at: number) =>
    at === HEADLINE || isLikelyStampOrByline(line.trim()) || line.trim().length >= width * FULL;
  const end = lines.findIndex(isBelow);
  const above = end === -1 ? [] : lines.slice(0, end);
  const own = Math.max(0, ...above.map((line) => line.trim().length));
  return [...columnParagraphs(above, own), ...columnParagraphs(lines.slice(above.length), width)];
}
