import { matchingTokens } from './matches.ts';
import { type Token, tokensOf } from './tokens.ts';
import { wantedOf } from './wanted.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const LENGTH = 200;
/** How much of an excerpt stands before its first match. */
const BEFORE = 40;

/** About 200 characters of a text, where most of what a search for `q` finds stands together; its beginning where nothing does. */
export function excerptOf(text: string, q: string): Piece[] {
  const tokens = tokensOf(text);
  const matching = matchingTokens(tokens, wantedOf(q).groups.flat(2));
  const matches = [...matching].sort((a, b) => a - b).map((i) => tokens[i] as Token);
  const from = startOf(tokens, (matches[densest(matches)]?.start ?? 0) - BEFORE);
  const to = endOf(tokens, text, from + LENGTH);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  for (const { start, end } of joined(matches)) {
    if (start < from || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMatch: false });
  if (to < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** The match with which the stretch begins that holds the most different ones, and of those the most. */
function densest(matches: readonly Token[]): number {
  const held = new Map<string, number>();
  let [best, most, end] = [0, -1, 0];
  for (const [begin, first] of matches.entries()) {
    for (let next = matches[end]; next && next.end <= first.start + LENGTH - BEFORE; next = matches[++end]) {
      held.set(next.folded, (held.get(next.folded) ?? 0) + 1);
    }
    const worth = held.size * LENGTH + (end - begin);
    if (worth > most) [best, most] = [begin, worth];
    const left = (held.get(first.folded) ?? 0) - 1;
    if (left > 0) held.set(first.folded, left);
    else held.delete(first.folded);
  }
  return best;
}

function startOf(tokens: readonly Token[], wanted: number): number {
  return wanted <= 0 ? 0 : (tokens.find(({ start }) => start >= wanted)?.start ?? 0);
}

/** Where the last token before `wanted` ends; the end of the text where it is near. */
function endOf(tokens: readonly Token[], text: string, wanted: number): number {
  if (text.length <= wanted) return text.length;
  return tokens.findLast(({ end }) => end <= wanted)?.end ?? wanted;
}

/** Letters that match beside each other are one match. */
function joined(matches: readonly Token[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = stretches.at(-1);
    if (last && last.end === start) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
