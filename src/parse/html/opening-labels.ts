import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PublicationDate } from '../dates/publication-date.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { readByline } from '../text/lines/byline.ts';
import { endsAsSentence } from '../text/lines/prose.ts';
import { readSignedStamp } from '../text/lines/signed-stamp.ts';
import { daysOn } from '../text/lines/stamp.ts';
import { type ArticleLine, linesOf, withoutLines } from './article-lines.ts';
import { dateIn } from './date-in.ts';
import { isSame } from './site-name.ts';

/** An article's date, author and headline stand above its text, or between its deck and its text. */
const REACH = 3;
/** Labels and what is no label together. */
const MOST_LINES = 12;
const DAY = 'YYYY-MM-DD'.length;
/** A day or a name at the head of a section, or of an item, is part of the text. */
export const NO_LABELS: ReadonlySet<string> = new Set(['li', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What is longer says more than a date. */
const LONGEST = 60;
/** And more than a list of authors. */
const LONGEST_LABEL = 300;

/** A page for all screens has its deck for wide and for narrow ones. */
const SHORTEST_DECK = 40;

/** What the page around an article has for it already. */
export interface KnownFacts {
  readonly titleText: string;
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly published: PublicationDate | undefined;
  readonly timeZone: string;
}

/** The HTML of an article without those of its first lines whose text is but its headline, its author, its date or a topic again. */
export function withoutOpeningLabels(html: string, known: KnownFacts): string {
  const tree = fragmentTree(html);
  const labels = tree ? labelsOf(tree, known) : [];
  return tree && labels.length > 0 ? toHtml(withoutLines(tree, labels)) : html;
}

function labelsOf(tree: Root, known: KnownFacts): ArticleLine[] {
  const labels: ArticleLine[] = [];
  const texts = new Set<string>();
  const isKnown = (text: string, within: string) =>
    isSame(text, known.titleText) || texts.has(text) || (!NO_LABELS.has(within) && isLabel(text, known));
  let seen = 0;
  for (const block of blocksOf(linesOf(tree, MOST_LINES))) {
    const whole = block.map(({ text }) => text).join(' ');
    const isText = block.every((line) => line.isText);
    const isWhole = isText && isKnown(whole, block[0]?.within ?? '');
    for (const line of block) {
      if (line.isText && (isWhole || isKnown(line.text, line.within))) labels.push(line);
      else if (line.text !== '' && ++seen === REACH) return labels;
      if (line.text.length >= SHORTEST_DECK) texts.add(line.text);
    }
  }
  return labels;
}

function blocksOf(lines: readonly ArticleLine[]): ArticleLine[][] {
  return Object.values(Object.groupBy(lines, ({ block }) => block)).map((block) => block ?? []);
}

function isLabel(text: string, { names, topics, published, timeZone }: KnownFacts): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const isAuthor = (name: string) => names.some((known) => isSame(name, known));
  if (isAuthor(text) || readByline(text)?.names.every(isAuthor)) return true;
  if (topics.some((topic) => isSame(text, topic))) return true;
  if (text.length > LONGEST || !published || endsAsSentence(text)) return false;
  const isMore = daysOn(text).updated !== undefined || (names.length === 0 && readSignedStamp(text));
  if (isMore) return false;
  const day = dateIn(text, timeZone);
  return day !== undefined && isDayOf(day, published);
}

/** Whether two dates are of one day. */
export function isDayOf(one: PublicationDate, other: PublicationDate): boolean {
  return one.published.slice(0, DAY) === other.published.slice(0, DAY);
}
