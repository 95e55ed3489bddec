import { toHtml } from 'hast-util-to-html';
import { publicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Findings } from '../input.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { readTail, type Tail } from '../text/tail.ts';
import { linesOf, withoutLines } from './article-lines.ts';

/** What stands at the end of a list, a table or a piece of code is a part of that. */
const PARTS = new Set('li td th dd dt pre blockquote figcaption h2 h3 h4 h5 h6'.split(' '));
/** In lines, with the last paragraph. */
const REACH = 14;
/** In characters: of a paragraph. */
const SHORTEST = 40;

/** An article's HTML without sign-offs, stamps, copyright lines and tags below its text, and what they say. */
export interface ToldClosing {
  readonly html: string;
  readonly facts: Pick<Findings, 'byline' | 'credit' | 'revised' | 'rights' | 'topics'>;
}

/** Reads what stands below the text of a page as that of plain text is read. */
export function readToldClosing(html: string, timeZone: string): ToldClosing {
  const tree = fragmentTree(html);
  const lines = tree ? linesOf(tree) : [];
  const start = lines.findLastIndex(({ isText, within }) => !isText || PARTS.has(within)) + 1;
  const closing = lines.slice(Math.max(start, lines.length - REACH));
  const tail = readTail(closing.map(({ text }) => text));
  const taken = closing.filter(({ text }) => !isKept(text, tail));
  // A page that says nothing else is its text.
  if (!tree || taken.length === 0 || taken.length === lines.length) return { html, facts: {} };
  return { html: toHtml(withoutLines(tree, taken)), facts: factsOf(tail, timeZone) };
}

/** A paragraph may be there without the note behind it. */
function isKept(text: string, { blocks }: Tail): boolean {
  return blocks.some((block) => block === text || (block.length >= SHORTEST && text.startsWith(block)));
}

function factsOf(
  { byline, creditText, rightsText, days, topics }: Tail,
  timeZone: string,
): ToldClosing['facts'] {
  return {
    byline: fact(byline?.names.length === 0 ? undefined : byline?.names, 'byline'),
    credit: fact(creditText, 'sign-off'),
    revised: fact(publicationDate(days?.updated ?? '', timeZone), 'stamp'),
    rights: fact(rightsText, 'tail'),
    topics: fact(topics.length === 0 ? undefined : topics, 'tags'),
  };
}
