import type { Article } from '../article.ts';
import { withoutEntities } from '../entities.ts';
import { INLINE_ELEMENTS } from '../html-elements.ts';

/** What of an article is searched. */
export type Searchable = Pick<
  Article,
  'titleText' | 'summaryText' | 'contentHtml' | 'creditText' | 'bylines' | 'placeText' | 'topics'
>;

/** A part of an article's text, and how much a word there weighs. */
export interface SearchedText {
  readonly text: string;
  readonly weight: number;
}

/** Tags within a word or a sentence; a line ends at the others. */
const withinLine = new RegExp(
  `</?(?:${[...INLINE_ELEMENTS].filter((name) => name !== 'br').join('|')})\\b[^>]*>?`,
  'gi',
);
/** White space that is not one space: to put a space in the place of each one takes longer than all the rest. */
const notOneSpace = /[^\S\n]{2,}|[^\S\n ]/g;

/** The texts under which an article is found: its title weighs most. */
export function searchedTexts(article: Searchable): SearchedText[] {
  const { titleText, summaryText, contentHtml, creditText, bylines, placeText, topics } = article;
  const body = textOfHtml(contentHtml);
  const names = [creditText, placeText, ...bylines, ...topics].filter((name) => name !== undefined);
  return [
    { text: titleText, weight: 5 },
    { text: names.join('\n'), weight: 2 },
    { text: summaryText, weight: 1 },
    { text: body, weight: 1 },
  ];
}

/** The plain text of safe HTML, a block a line. Within the tags of safe HTML no `>` stands unescaped. */
export function textOfHtml(html: string): string {
  const text = html.replace(withinLine, '').replace(/<[^>]*>?/g, '\n');
  return withoutEntities(text)
    .replace(notOneSpace, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The text of an article in lines, for `SearchedArticles.textOf` and `excerptOf`. */
export function searchedTextOf(article: Searchable): string {
  return searchedTexts(article)
    .map(({ text }) => text)
    .join('\n');
}
