import { toHtml } from 'hast-util-to-html';
import { publicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Findings } from '../input.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { isDeckLine } from '../text/deck-line.ts';
import { isCaption } from '../text/lines/caption.ts';
import { isLabelledCredit } from '../text/lines/picture-credit.ts';
import { endsAsSentence } from '../text/lines/prose.ts';
import { isNote, isOfAuthor } from '../text/story-byline.ts';
import { bothSaid, readStoryLine, type StoryLine } from '../text/story-line.ts';
import { type ArticleLine, linesOf, withoutLines } from './article-lines.ts';
import { dateIn } from './date-in.ts';
import { isDayOf, type KnownFacts, NO_LABELS } from './opening-labels.ts';

/** So many lines stand above the text at most, its deck and captions among them. */
const REACH = 8;
/** In so many paragraphs below it a name is not to stand as words of another kind. */
const BELOW = 4;
/** In characters: a kicker, or the name of a section. */
const LONGEST_KICKER = 40;
const SHORTEST_PARAGRAPH = 80;
const CJK_SENTENCE = /[，、。]/;

/** An article's HTML without the lines above its text that say who wrote it, who sent it and when, and what they say. */
export interface ToldOpening {
  readonly html: string;
  readonly facts: Pick<Findings, 'byline' | 'credit' | 'revised' | 'topics'>;
}

/** Reads what stands above the text as that of plain text is read. What contradicts what the page says stays in the text. */
export function readToldOpening(html: string, known: KnownFacts): ToldOpening {
  const tree = fragmentTree(html);
  if (!tree) return { html, facts: {} };
  const lines = linesOf(tree, REACH + BELOW + 1);
  const texts = lines.map(({ text }) => text);
  const taken: ArticleLine[] = [];
  let said: StoryLine = {};
  for (const [at, line] of lines.slice(0, -1).entries()) {
    const { text, within, isText } = line;
    if (at === REACH || !isText || NO_LABELS.has(within)) break;
    const next = texts[at + 1] ?? '';
    const around = { above: texts[at - 1] ?? '', next, below: texts.slice(at + 1, at + 1 + BELOW) };
    const story = readStoryLine(text, around, said);
    const isSaid = Object.values(story ?? {}).some((value) => value !== undefined);
    if (story && (isSaid || isNote(text) || isOfAuthor(text))) {
      if (!agrees(story, known)) continue;
      taken.push(line);
      said = bothSaid(said, story);
    } else if (!isAboveText(text, next)) break;
  }
  const last = taken.at(-1);
  const below = last ? lines.slice(lines.indexOf(last) + 1) : [];
  return !below.some(({ text }) => isParagraph(text))
    ? { html, facts: {} }
    : { html: toHtml(withoutLines(tree, taken)), facts: factsOf(said, known) };
}

/** A list of names and days has none below. */
function isParagraph(text: string): boolean {
  return text.length >= SHORTEST_PARAGRAPH || CJK_SENTENCE.test(text);
}

/** What a line says that the page does not, or not otherwise. */
function agrees({ byline, stampText }: StoryLine, known: KnownFacts): boolean {
  const isKnown = (name: string) => known.names.includes(name);
  const isOther = byline && known.names.length > 0 && !byline.names.every(isKnown);
  const day = dateIn(stampText ?? '', known.timeZone);
  return !isOther && (!day || !known.published || isDayOf(day, known.published));
}

/** A line that stands above the text, though it says nothing of these. */
function isAboveText(text: string, next: string): boolean {
  const isKicker = text.length <= LONGEST_KICKER && !endsAsSentence(text);
  return isKicker || isCaption(text) || isLabelledCredit(text) || isDeckLine(text, next);
}

function factsOf(
  { byline, updatedText, senderText, topics }: StoryLine,
  { timeZone }: KnownFacts,
): ToldOpening['facts'] {
  return {
    byline: fact(byline?.names.length === 0 ? undefined : byline?.names, 'byline'),
    credit: fact(byline?.creditText ?? senderText, 'byline'),
    revised: fact(publicationDate(updatedText ?? '', timeZone), 'stamp'),
    topics: fact(topics, 'tags'),
  };
}
