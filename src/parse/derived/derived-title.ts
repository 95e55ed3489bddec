import { safeLine } from '../../safe-text.ts';
import { withClosedQuotes } from './closed-quotes.ts';
import { LONGEST } from './headline-end.ts';
import { headlinePatternsOf } from './headline-patterns.ts';
import { headlineWordsOf } from './headline-words/index.ts';
import { sentencesOf } from './sentences.ts';
import { shapedHeadline, unpointed, withoutLast } from './shaped-headline.ts';

/** A sentence of fewer tells too little of the story. */
const FEWEST_WORDS = 5;

/** What an extractor left of Markdown: a quotation's mark, and the label in it; pictures, emphasis. */
const LEFTOVERS = /^(?:\s*>)+\s*(?:summary:)?|!?\[\]\([^)\s[]*\)|(?<!\w)[_*]+|(?<![_*])[_*]+(?!\w)/gi;

/**
 * A headline for a story that came without one, out of its first paragraph (without dateline and credit): its first
 * telling sentence that ends as headlines do, without an attribution at its end, and cut where a clause ends, or else a phrase,
 * when it is longer than about 120 characters. `language` is a tag in BCP 47.
 */
export async function derivedTitle(lead: string, language: string): Promise<string> {
  const patterns = headlinePatternsOf(language);
  const sentences = sentencesOf(safeLine(lead.replace(LEFTOVERS, '')), language);
  const telling = sentences.filter((sentence) => sentence.split(' ').length > FEWEST_WORDS);
  const chosen =
    telling.find((sentence) => sentence.length > LONGEST || !patterns.joiningEnd.test(sentence)) ??
    telling[0] ??
    sentences[0] ??
    lead;
  const whole = unpointed(unpointed(chosen).replace(patterns.attribution, ''));
  // One without its full stop was cut before it came here.
  const isCut = !/[.!?…。！？؟]["”’)]*$/u.test(chosen);
  if (whole.length <= LONGEST) return quoted(isCut ? withoutLast(patterns.joiningWord, whole) : whole);
  const tagged = await headlineWordsOf(language).byTags?.(whole);
  if (tagged) return quoted(withoutLast(patterns.joiningWord, unpointed(tagged)));
  return quoted(shapedHeadline(whole, patterns));
}

function quoted(text: string): string {
  const closed = withClosedQuotes(text);
  return closed.length > LONGEST ? text : closed;
}
