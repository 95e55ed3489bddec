import { HEADLINE_REACH, type Headline } from './headline.ts';
import { headlineBelow } from './headline-below.ts';
import { isNameBeside } from './lines/author-line.ts';
import { isCaption } from './lines/caption.ts';
import { isLabelledCredit } from './lines/picture-credit.ts';

/** In words: with more a name may be a headline in capitals. */
const LONGEST_NAME = 3;
/** A row of them. */
const POINTS = /\S {1,3}• \p{L}/u;
/** Above a film or pictures of another story. */
const OF_FILM = /^(?:videos?|watch|photos?|gallery|slideshow|audio|listen) ?[:|] (?=\S)/i;

/** The headline below what a page may have on line 1 in its place: a picture's caption, a film, key points, the author's name. */
export function headlineBehind(rest: string, found: Headline): Headline | undefined {
  const isCredit = isLabelledCredit(rest);
  const film = isCredit ? undefined : OF_FILM.exec(rest)?.[0];
  const isAuthor = isAuthorAbove(rest, found.blocks.slice(0, HEADLINE_REACH).join('\n'));
  if (!isCaption(rest) && !isCredit && !isAuthor && film === undefined && !POINTS.test(rest))
    return undefined;
  const blocks = isAuthor ? [`By ${rest}`, ...found.blocks] : found.blocks;
  const below = headlineBelow({ ...found, blocks }, isAuthor ? 1 : 2);
  if (below.titleText === undefined) return undefined;
  if (film !== undefined) return { ...below, relatedText: [rest.slice(film.length)] };
  return POINTS.test(rest) ? { ...below, blocks: [rest, ...below.blocks] } : below;
}

/** A name above a headline is its author's where the story does not speak of its bearer. */
function isAuthorAbove(line: string, story: string): boolean {
  const words = line.split(' ');
  const isLoud = line === line.toUpperCase();
  return (
    !isLoud &&
    words.length <= LONGEST_NAME &&
    isNameBeside(line, story) &&
    !story.includes(words.at(-1) ?? '')
  );
}
