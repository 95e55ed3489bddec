import { endsAsSentence, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { mayBePageHeadline } from './headline-line.ts';
import { headlineScore, type PageSubject, subjectOf } from './headline-signs.ts';
import { MENU_WORDS } from './page-body.ts';
import { topicWords } from './topic-words.ts';

/** How far above its body a headline may stand, with deck, byline, share bar, gallery and menus between: none of 122 stands half as far. */
const ABOVE = 150;
/** A headline that ends in a question mark reads as the body's first sentence. */
const WITHIN = 3;

/**
 * By how much a deck, or a kicker, may seem more of a headline than the headline beside it. Half of one of these changes
 * at most three of 146 pages, and twice at most one.
 */
const DECK = { lead: 1.6, fewestWordsAbove: 6, fewestTaken: 3 };
const KICKER = { lead: 1.2, mostWords: 3, fewestWordsBelow: 4 };

/** Between a breadcrumb and the headline may stand date and section. */
const CRUMBS_ABOVE = 4;

/** A headline on a page, and the place of its block. */
export interface PageHeadline {
  readonly text: string;
  readonly index: number;
}

interface Candidate extends PageHeadline {
  readonly score: number;
}

/**
 * The headline of an article on a whole page: of the blocks above the body (and its first three, and teasers
 * that read as its beginning), the one for which most speaks, or the one beside it where that is its deck or its kicker.
 */
export function pageHeadline(
  blocks: readonly string[],
  start: number,
  end: number,
  latestStart: number,
): PageHeadline | undefined {
  const subject = subjectOf(blocks, start, end);
  const candidates: Candidate[] = [];
  for (let index = Math.max(0, start - ABOVE); index < Math.min(latestStart + WITHIN, end); index++) {
    const text = blocks[index] ?? '';
    if (mayBePageHeadline(text)) candidates.push({ text, index, score: headlineScore(subject, index) });
  }
  const [first, ...others] = candidates;
  if (!first) return undefined;
  const best = others.reduce((high, candidate) => (candidate.score > high.score ? candidate : high), first);
  const above = candidates.find(({ index }) => index === best.index - 1);
  const below = candidates.find(({ index }) => index === best.index + 1);
  if (above && isDeckOf(best, above, subject)) return above;
  if (below && isKickerOf(best, below)) return below;
  return (
    candidates.find((candidate) => isEndOf(best, candidate)) ??
    candidates.find((candidate) => isLongFormOf(best, candidate, subject)) ??
    best
  );
}

/** A deck says more of the article than its headline, and at greater length. */
function isDeckOf(deck: Candidate, above: Candidate, { firstWords }: PageSubject): boolean {
  const size = sizeInWords(above.text);
  return (
    deck.score - above.score < DECK.lead &&
    size >= DECK.fewestWordsAbove &&
    size < sizeInWords(deck.text) &&
    topicWords(above.text).filter((word) => firstWords.has(word)).length >= DECK.fewestTaken
  );
}

/** A kicker names the article's person or place, which all of it is about. */
function isKickerOf(kicker: Candidate, below: Candidate): boolean {
  return (
    kicker.score - below.score < KICKER.lead &&
    sizeInWords(kicker.text) <= KICKER.mostWords &&
    sizeInWords(below.text) >= KICKER.fewestWordsBelow
  );
}

/** A breadcrumb whose parts run together ends in the headline right below it. */
function isEndOf(crumbs: Candidate, { text, index }: Candidate): boolean {
  const isBelow = index > crumbs.index && index <= crumbs.index + CRUMBS_ABOVE;
  return isBelow && text !== crumbs.text && crumbs.text.endsWith(text);
}

/** Above a headline may stand its short form, out of a breadcrumb, and between them the section's name or a kicker. */
function isLongFormOf(short: Candidate, { text, index }: Candidate, { blocks, words }: PageSubject): boolean {
  const between = blocks[short.index + 1] ?? '';
  if (index !== short.index + 2 || sizeInWords(between) > MENU_WORDS) return false;
  if (endsAsSentence(between) || isLikelyStampOrByline(between)) return false;
  const known = new Set(topicWords(short.text));
  const own = topicWords(text);
  return own.some((word) => known.has(word) && words.has(word)) && own.some((word) => !known.has(word));
}
