import { safeLine } from '../../safe-text.ts';
import { foldedLetters } from '../folded-text.ts';

/** So much of the shorter of two headlines' words stands in the other, where they are headlines of one story. */
const SHARED = 0.6;
/** So much of what is told is shown: `Climate change`, above it, is the section of `Climate change is making storms worse`. */
const SHOWN = 0.5;
const LONGEST = 300;

/**
 * The headline that a page's readers see, where the page says another wording of it to search engines and to those who share
 * it: cut, with a topic in front, with the site's name. `undefined` where no heading of the page is of that story.
 */
export function shownHeadline(titleText: string, headings: readonly string[]): string | undefined {
  const title = wordsOf(titleText);
  const alike = headings
    .map(safeLine)
    .filter((heading) => heading.length <= LONGEST && isAlike(wordsOf(heading), title))
    .filter((heading) => !isGlued(heading, titleText) && !isLouder(heading, titleText));
  return alike.sort((a, b) => common(wordsOf(b), title) - common(wordsOf(a), title))[0];
}

function isAlike(shown: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  if (shown.size < 2 || told.size < 2) return false;
  const both = common(shown, told);
  return both >= SHARED * Math.min(shown.size, told.size) && both >= SHOWN * told.size;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

/** A date or a kicker within the heading runs into the headline. */
function isGlued(heading: string, titleText: string): boolean {
  const [shown, told] = [heading, titleText].map(foldedLetters);
  return shown !== told && shown?.endsWith(told ?? '') === true;
}

/** All in capitals is how it is set, not how it is written. */
function isLouder(heading: string, titleText: string): boolean {
  return heading === heading.toUpperCase() && titleText !== titleText.toUpperCase();
}
