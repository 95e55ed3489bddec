import { HEADLINE_REACH, type Headline } from './headline.ts';
import { headlineBelow } from './headline-below.ts';
import { isNameBeside } from './lines/author-line.ts';
import { isCaption } from './lines/caption.ts';
import { isLabelledCredit } from './lines/picture-credit.ts';

/** In words: with more a name may be a headline in capitals. */
const LONGEST_NAME = 3;
/** Key points in a row: `Work begins in May • It ends in June`. */
const POINTS = /\S {1,3}• \p{L}/u;
const LONGER_WORDS = /[\p{L}\p{N}]{4,}/gu;
/** Above a film or pictures, of another story or of this one. */
const OF_FILM = /^(?:videos?|watch|photos?|gallery|slideshow|audio|listen) ?[:|] (?=\S)/i;

/** The headline below what a page may have on line 1 in its place: a picture's caption, a film, key points, the author's name. */
export function headlineBehind(rest: string, found: Headline): Headline | undefined {
  const isCredit = isLabelledCredit(rest);
  const film = isCredit ? undefined : OF_FILM.exec(rest)?.[0];
  const story = found.blocks.slice(0, HEADLINE_REACH).join('\n');
  const isAuthor = isAuthorAbove(rest, story);
  if (!isCaption(rest) && !isCredit && !isAuthor && film === undefined && !POINTS.test(rest))
    return undefined;
  const blocks = isAuthor ? [`By ${rest}`, ...found.blocks] : found.blocks;
  const below = headlineBelow({ ...found, blocks }, isAuthor ? 1 : 2);
  if (below.titleText === undefined) return undefined;
  if (film !== undefined)
    return behindFilm(rest.slice(film.length), { ...below, titleText: below.titleText });
  return POINTS.test(rest) ? { ...below, blocks: [rest, ...below.blocks] } : below;
}

/** The headline below a film's, which may be of another story; where the story has more of the film's words, that is the headline. */
function behindFilm(film: string, below: Headline & { titleText: string }): Headline | undefined {
  const story = below.blocks.slice(0, HEADLINE_REACH).join('\n').toLowerCase();
  const isOfStory = shareIn(story, film) > shareIn(story, below.titleText);
  return isOfStory ? undefined : { ...below, relatedText: [film] };
}

/** How much of a headline's longer words a story has, from 0 to 1. */
function shareIn(story: string, headline: string): number {
  const words = headline.toLowerCase().match(LONGER_WORDS) ?? [];
  return words.filter((word) => story.includes(word)).length / Math.max(1, words.length);
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
