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

/** Paragraphs of plain text as HTML: items of a list are one, and addresses on the web are links. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  const pieces = paragraphs.flatMap(itemsIn).map((text): Piece => ({ text, mark: listMark(text) }));
  const html: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const items = listFrom(pieces, at);
    if (items.length >= 2) html.push(listHtml(items));
    else html.push(`<p>${lineHtml(pieces[at]?.text ?? '')}</p>`);
    at += Math.max(items.length, 1);
  }
  return html.join('\n');
}

/** The items of the list that begins at a piece: fewer than two are none. */
function listFrom(pieces: readonly Piece[], start: number): readonly Piece[] {
  const end = pieces.findIndex(({ mark }, at) => {
    return at >= start && !(mark && isNextItem(mark, at === start ? undefined : pieces[at - 1]?.mark));
  });
  const items = pieces.slice(start, end === -1 ? undefined : end);
  const isIntroduced = /[:：]$/.test(pieces[start - 1]?.text ?? '');
  const isSpeech =
    items[0]?.mark?.sign === '-' && !isIntroduced && items.filter(isSentence).length * 2 > items.length;
  return isSpeech ? [] : items;
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
  for (const { index, lastIndex, url } of links.match(text) ?? []) {
    if (!URL.canParse(url)) continue;
    // By the URL parser, as that leaves no quotation mark in it.
    const address = escapeHtml(new URL(url).href);
    html += `${escapeHtml(text.slice(end, index))}<a href="${address}">${escapeHtml(text.slice(index, lastIndex))}</a>`;
    end = lastIndex;
  }
  return html + escapeHtml(text.slice(end));
}
