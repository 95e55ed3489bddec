import { LinkifyIt } from 'linkify-it';
import { escapeHtml } from '../escape-html.ts';
import { isNextItem, itemsIn, type ListMark, listMark } from './list-marks.ts';

/** A paragraph that may be an item of a list. */
interface Piece {
  readonly text: string;
  readonly mark: ListMark | undefined;
}

/** As in Markdown: only what says that it is an address. */
const links = new LinkifyIt({ fuzzyEmail: false }).add('ftp:', null).add('mailto:', null).add('//', null);
/** The hyphen begins speech, too: such a paragraph ends as a sentence does. */
const SENTENCE_END = /[.!?…]["'”’»“]?$/u;

/** Marks of Markdown that a text still has: `**https://example.org/**`. */
const EMPHASIS_END = /(?<![*_])[*_]+$/;

/** Before `@` stands who logs in, and not where. */
const LOGIN = /^[^\s/]*@/;
const LONGEST_LOGIN = 100;

/** Paragraphs of plain text as HTML: items of a list are one, and addresses on the web are links. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  const pieces = paragraphs.flatMap(itemsIn).map((text): Piece => ({ text, mark: listMark(text) }));
  return runsOf(pieces)
    .flatMap((run, at, runs) => {
      const before = at === 0 ? undefined : runs[at - 1]?.at(-1);
      return isList(run, before) ? listHtml(run) : run.map(({ text }) => `<p>${lineHtml(text)}</p>`);
    })
    .join('\n');
}

/** Pieces that may be one list together; every other one is by itself. */
function runsOf(pieces: readonly Piece[]): readonly Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.mark;
    if (before && piece.mark && isNextItem(piece.mark, before)) run?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function isList(run: readonly Piece[], before: Piece | undefined): boolean {
  const mark = run[0]?.mark;
  if (run.length < 2 || !mark || !isNextItem(mark, undefined)) return false;
  const isSpeech = mark.sign === '-' && run.filter(isSentence).length * 2 > run.length;
  return !isSpeech || /[:：]$/.test(before?.text ?? '');
}

function isSentence({ text }: Piece): boolean {
  return SENTENCE_END.test(text);
}

function listHtml(items: readonly Piece[]): string {
  const name = items[0]?.mark?.number === undefined ? 'ul' : 'ol';
  const lines = items.map(({ text, mark }) => `<li>${lineHtml(text.slice(mark?.length))}</li>`);
  return [`<${name}>`, ...lines, `</${name}>`].join('\n');
}

function lineHtml(text: string): string {
  if (!text.includes('://')) return escapeHtml(text);
  let html = '';
  let end = 0;
  for (const { index, text: found } of links.match(text) ?? []) {
    const shown = found.replace(EMPHASIS_END, '');
    if (
      !URL.canParse(shown) ||
      LOGIN.test(text.slice(index + found.length, index + found.length + LONGEST_LOGIN))
    )
      continue;
    // By the URL parser, as that leaves no quotation mark in it.
    const address = escapeHtml(new URL(shown).href);
    html += `${escapeHtml(text.slice(end, index))}<a href="${address}">${escapeHtml(shown)}</a>`;
    end = index + shown.length;
  }
  return html + escapeHtml(text.slice(end));
}
