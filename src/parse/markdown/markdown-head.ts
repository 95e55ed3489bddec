import { publicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Findings } from '../input.ts';
import { readHeaderFields } from '../text/header-fields/header-fields.ts';
import { readStoryOpening } from '../text/story-opening.ts';

/** What stands between the headline and the story of a text without front matter, and the text without that. */
export interface MarkdownHead {
  /** The day, as it stands. */
  readonly dateText?: string | undefined;
  readonly facts: Partial<Findings>;
  readonly body: string;
}

const HEADLINE = /^\s*(?:# [^\n]+|[^\s#>*`<[-][^\n]{2,200}\n=+[^\S\n]*)\n(?=\s*\S)/;
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;
/** Emphasis, quotations and hard breaks, by which such lines are set apart. */
const MARKS = /^[>*_\s]+|(?<![*_\\\s])[*_\\\s]+$|(?<=\w)\*\*|\*\*(?=\w)/g;
/** Blocks and lines, of which more are the article's. */
const MOST_BLOCKS = 3;
const MOST_LINES = 6;

/**
 * Reads bylines and stamps below the first heading of Markdown, and header fields there, as those of plain text are read. `undefined` where
 * something else stands there.
 */
export function readMarkdownHead(path: string, text: string, timeZone: string): MarkdownHead | undefined {
  const [headline] = HEADLINE.exec(text) ?? [];
  if (headline === undefined) return undefined;
  const below = text.slice(headline.length);
  const fields = readHeaderFields({ path, text: below }, undefined, timeZone);
  if (fields?.dateText) return { ...fields, body: `${headline}\n${fields.body}` };
  const blocks = below.trim().split(BLANK_LINES);
  for (let count = Math.min(MOST_BLOCKS, blocks.length - 1); count > 0; count--) {
    const found = headOf(blocks.slice(0, count), blocks[count] ?? '', timeZone);
    if (found) return { ...found, body: [headline, ...blocks.slice(count)].join('\n\n') };
  }
  return undefined;
}

/** What blocks above a paragraph say, where they say nothing else. */
function headOf(
  blocks: readonly string[],
  paragraph: string,
  timeZone: string,
): Omit<MarkdownHead, 'body'> | undefined {
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.replace(MARKS, ''));
  if (lines.length > MOST_LINES) return undefined;
  const opening = readStoryOpening([...lines, paragraph]);
  const { byline, stampText, updatedText, senderText, topics } = opening;
  const isHead = opening.blocks.length === 1 && (byline || stampText || updatedText);
  if (!isHead) return undefined;
  return {
    dateText: stampText ?? updatedText,
    facts: {
      revised: fact(publicationDate(updatedText ?? '', timeZone), 'stamp'),
      byline: fact(byline?.names, 'byline'),
      credit: fact(byline?.creditText ?? senderText, 'byline'),
      topics: fact(topics, 'tags'),
    },
  };
}
