import type { FieldValues } from '../fields/fields.ts';
import { foldedWords } from '../folded-text.ts';
import { headlineInTitle, namesOfHost, withoutSiteName } from '../html/site-name.ts';
import { wordsOf } from './rendering.ts';

/** Headings of the two highest ranks: `# …`, or a line above one that is drawn. */
const HEADING = /^(?:##? ([^\n]+)|([^\n]{1,300})\n(?:={3,}|-{3,})[^\S\n]*$)/gm;
/** The same, where a text begins with it. */
const FIRST = /^\s*(?:# ([^\n]+)|([^\n]{1,300})\n={3,}[^\S\n]*(?:\n|$))/;
/** A page may have them without end. */
const MOST = 50;

/** Of the words of a headline this share stands in the page's title, however that puts it. */
const SHARE = 0.3;

/**
 * The headline of a text, where it is said what the page is called that it was made from: what of that is a heading of the page, or the
 * headline that was found there, or else the page's title, without its site's name where that is known. `undefined` where no title is said.
 */
export function titleOfPage(
  { pageTitle, canonical = '' }: FieldValues,
  text: string,
  foundText: string | undefined,
): string | undefined {
  if (pageTitle === undefined) return undefined;
  const headings = [...text.matchAll(HEADING)].slice(0, MOST).map((match) => foldedWords(wordsIn(match)));
  const shownText = foundText ?? wordsIn(FIRST.exec(text));
  const found = foldedWords(shownText);
  const names = namesOfHost(canonical);
  const folded = { marked: new Set([found]), byRank: new Set(headings), others: new Set<string>() };
  const titleText = headlineInTitle(withoutSiteName(pageTitle, names, { folded }), names, { folded });
  const isOnPage = headings.includes(foldedWords(titleText));
  return !isOnPage && headings.includes(found) && isLike(found, pageTitle) ? shownText : titleText;
}

function wordsIn(match: RegExpMatchArray | null): string {
  return wordsOf(match?.[1] ?? match?.[2] ?? '');
}

function isLike(found: string, pageTitle: string): boolean {
  const known = new Set(foldedWords(pageTitle).split(' '));
  const words = found.split(' ');
  return words.filter((word) => known.has(word)).length >= words.length * SHARE;
}
