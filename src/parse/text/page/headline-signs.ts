import { isName } from '../lines/byline.ts';
import { endsAsSentence, hasSentences, sizeInWords } from '../lines/prose.ts';
import { isLikelyStampOrByline } from '../lines/stamp-or-byline.ts';
import { mayBePageHeadline } from './headline-line.ts';
import { isParagraph } from './page-body.ts';
import { topicWords } from './topic-words.ts';

/**
 * How much each sign speaks for a line as its page's headline. Fitted to pages whose headlines are known (the likelihood
 * of the right line among the others), and rounded: signs that made no difference on other pages were left out.
 */
const WEIGHT = {
  size: 1.85,
  taken: 2.35,
  takenFirst: 1.5,
  again: 1.15,
  within: 1.6,
  aboveByline: 1.6,
  aboveYear: 1.25,
  aboveParagraph: 1.3,
  aboveLine: -0.4,
  aboveDeck: 1.05,
  asDeck: -0.65,
  kicker: -0.45,
  name: -0.6,
  sentences: -0.35,
  ends: -0.25,
  long: -0.6,
  inBody: -2.4,
  belowStamp: 0.6,
  crumb: -1,
  belowCrumb: 0.8,
  listed: -1.45,
  distance: -0.14,
};

const CRUMB = /[»›]|\s>|>\s|\s\/\s|^home\b|\s\|\s/i;
const YEAR = /(?:19|20)\d\d/;
/** Byline and date stand at most so many lines below. */
const BELOW = 4;
const LONGEST_STAMP = 80;
/** A breadcrumb, or the headline with its site's name. */
const LONGEST_CRUMB = 250;
/** A headline may be of so many words; more of them say no more. */
const ENOUGH_WORDS = 8;
const FEWEST_WORDS = 4;
/** Words beyond so many are rather those of a deck; each so many of them speak against a line once more. */
const MOST_WORDS = { headline: 12, more: 8 };
/** A line that has so many of the first paragraphs' words tells of the article. */
const FEWEST_TAKEN = 2;
/** A paragraph of so many words above a line in the body is the article's, and the line a heading in it. */
const LONG = 30;
/** The paragraphs that say first what the article is about. */
const FIRST = 3;
/** A list of links has so many lines in a row: more than kicker, headline, deck and caption. */
const LIST = 6;

/** What the lines of a page are measured against: where its body is, and which words it has. */
export interface PageSubject {
  readonly blocks: readonly string[];
  readonly start: number;
  /** In how many of its paragraphs, for each word of the body. */
  readonly words: ReadonlyMap<string, number>;
  readonly firstWords: ReadonlySet<string>;
  /** How many paragraphs that are too long for a teaser or a caption stand above each of its blocks. */
  readonly longAbove: readonly number[];
}

/** The subject of a page whose body is the blocks from `start` to `end`. */
export function subjectOf(blocks: readonly string[], start: number, end: number): PageSubject {
  const body = blocks.slice(start, end);
  const paragraphs = body.filter(isParagraph).map(topicWords);
  const longAbove = [0];
  for (const [at, block] of body.entries())
    longAbove.push((longAbove[at] ?? 0) + Number(sizeInWords(block) >= LONG && isParagraph(block)));
  const words = new Map<string, number>();
  for (const word of paragraphs.flat()) words.set(word, (words.get(word) ?? 0) + 1);
  const firstWords = new Set(paragraphs.slice(0, FIRST).flat());
  return { blocks, start, words, firstWords, longAbove };
}

/** How much speaks for the block at `index` as the headline. */
export function headlineScore(subject: PageSubject, index: number): number {
  const { blocks, start } = subject;
  const text = blocks[index] ?? '';
  const below = blocks.slice(index + 1, index + 1 + BELOW);
  const [next = ''] = below;
  const size = sizeInWords(text);
  const above = blocks[index - 1] ?? '';
  const isAboveLine = isLine(next);
  const words = topicWords(text);
  const share = (sum: number) => sum / Math.max(FEWEST_WORDS, words.length);
  const taken = words.map((word) => Math.log(1 + (subject.words.get(word) ?? 0)));
  const isTaken = taken.some((value) => value > 0);
  return (
    (WEIGHT.size * Math.min(size, ENOUGH_WORDS)) / ENOUGH_WORDS +
    WEIGHT.taken * share(taken.reduce((sum, value) => sum + value, 0)) +
    WEIGHT.takenFirst * share(words.filter((word) => subject.firstWords.has(word)).length) +
    (isTaken ? repeated(blocks, index) : 0) +
    (below.some(isLikelyStampOrByline) ? WEIGHT.aboveByline : 0) +
    (below.some((line) => line.length < LONGEST_STAMP && YEAR.test(line)) ? WEIGHT.aboveYear : 0) +
    (isParagraph(next) ? WEIGHT.aboveParagraph : 0) +
    (isAboveLine ? WEIGHT.aboveLine : 0) +
    (isAboveLine && size < sizeInWords(next) && tellsOf(subject, next) ? WEIGHT.aboveDeck : 0) +
    (isLine(above) && tellsOf(subject, above) ? WEIGHT.asDeck : 0) +
    (isAboveLine && size <= FEWEST_WORDS ? WEIGHT.kicker : 0) +
    (isName(text) ? WEIGHT.name : 0) +
    (hasSentences(text) ? WEIGHT.sentences : 0) +
    (endsAsSentence(text) ? WEIGHT.ends : 0) +
    WEIGHT.long * Math.max(0, (size - MOST_WORDS.headline) / MOST_WORDS.more) +
    (index >= start ? WEIGHT.inBody * (1 + (subject.longAbove[index - start] ?? 0)) : 0) +
    (isLikelyStampOrByline(above) ? WEIGHT.belowStamp : 0) +
    (CRUMB.test(text) ? WEIGHT.crumb : 0) +
    (CRUMB.test(above) ? WEIGHT.belowCrumb : 0) +
    (isInList(blocks, index) ? WEIGHT.listed : 0) +
    WEIGHT.distance * Math.log2(1 + Math.max(0, start - index))
  );
}

/** Whether a line may be a headline, or the deck below one. */
function isLine(line: string): boolean {
  return sizeInWords(line) >= FEWEST_WORDS && mayBePageHeadline(line);
}

/** Whether a line has words of the paragraphs that say first what the article is about. */
function tellsOf({ firstWords }: PageSubject, line: string): boolean {
  return topicWords(line).filter((word) => firstWords.has(word)).length >= FEWEST_TAKEN;
}

/** A page says its article's headline again: in a list of what is read most, whole, or at the end of a breadcrumb. */
function repeated(blocks: readonly string[], index: number): number {
  const text = blocks[index] ?? '';
  const others = blocks.filter(
    (other, at) =>
      at !== index && other.length < LONGEST_CRUMB && other.includes(text) && !other.endsWith(`: ${text}`),
  );
  if (others.includes(text)) return WEIGHT.again;
  return others.length > 0 ? WEIGHT.within : 0;
}

function isInList(blocks: readonly string[], index: number): boolean {
  let [start, end] = [index, index];
  while (end - start < LIST && isLink(blocks[start - 1])) start--;
  while (end - start < LIST && isLink(blocks[end])) end++;
  return end - start >= LIST;
}

function isLink(block = ''): boolean {
  return sizeInWords(block) >= FEWEST_WORDS && !endsAsSentence(block);
}
