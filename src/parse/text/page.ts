import { isLikelyFurniture } from './furniture.ts';
import type { Headline } from './headline.ts';
import { mendedLines } from './mended-lines.ts';
import { isPictureCredit, pageHeadline } from './page-headline.ts';
import { endsAsSentence, isProse, sizeInWords } from './prose.ts';

/** A text with fewer blocks has no menus worth the search. */
const FEWEST_BLOCKS = 30;
/** Of a page's blocks at least this share are menu entries; of an article's, headings and list items, fewer. */
const MENU_SHARE = 0.35;
const MENU_WORDS = 5;
/** A page has menus above its article, or below it; an article may end in a list of names. */
const EDGE = 5;
const MANY_BLOCKS = 60;

/** What a block adds to the run of blocks that it stands in; a page's article is the run that adds up to most. */
export const SCORE = {
  prose: 4,
  perWord: 0.15,
  mostForWords: 8,
  sentence: 0.5,
  heading: -1.2,
  menu: -2.4,
  furniture: -2.5,
  boilerplate: -5,
};

/** Sentences that sites set under their articles: of accounts, newsletters, cookies, rights and comments. */
const BOILERPLATE =
  /\b(?:cookies?|newsletters?|privacy policy|terms (?:of|and) (?:service|use|conditions)|subscrib\w+|unsubscribe|sign(?:ed)? (?:up|in)|log(?:ged)? ?in|community (?:guidelines|standards)|commenting|all rights reserved|copyright|affiliate (?:links?|commission)|e-?mail address|password|(?:download|get) (?:the|our) app|our (?:terms|partners|journalism)|press council|ombudsman|personal data|Datenschutz\w*|Nutzungsbedingungen|Kommentare? (?:im|geben)|Alle Rechte|abonnieren|abonnements?|mot de passe|droits réservés|suscr[ií]b\w+|política de privacidad)\b|©/i;

/** Labels of what follows an article: other stories, sources, the author, comments. */
const AFTERWARDS =
  /^(?:related\b.{0,30}|more (?:from|in|on|about|stories|news|science)\b.{0,40}|mehr (?:zum|aus|von)\b.{0,40}|weitere\b.{0,40}|sources?:?|about (?:the author|this|us)\b.{0,30}|über .{0,40}|comments?\b.{0,20}|kommentare?\b.{0,20}|tags?:?|topics?:?|themen:?|most (?:popular|read|viewed)\b.{0,30}|trending\b.{0,30}|recommended\b.{0,30}|read (?:next|more)|you (?:may|might) also\b.{0,40}|share (?:this|your)\b.{0,40}|subscribe\b.{0,60}|sign up\b.{0,60}|.{0,30}newsletters?|(?:schicken|senden) sie\b.{0,60}|il vous reste\b.{0,80}|leave a\b.{0,30}|follow\b.{0,60})$/i;
/** Where readers' comments begin; there may be more of them than of the article. */
const COMMENTS =
  /^(?:\d+ (?:comments|responses|replies|kommentare)|comments:?|kommentare|commentaires|reply|report abuse|posted by:?|leave a (?:comment|reply)|(?:join|view|show) (?:the )?(?:conversation|discussion|comments)|.{1,40} says:|\p{L}+ \d{1,2}, \d{4} at \d{1,2}:\d{2} ?[ap]m)$/iu;
const WORDS_BEFORE_COMMENTS = 120;

/** The credit of a picture is short. */
const CREDIT = 60;

/** An article with most of its words is over at such a label, and where so many blocks in a row are no prose. */
const MOST = 0.8;
const GAP = 5;

/** The article on a whole visible page, with its headline; `undefined` where the blocks are an article and no page. */
export function articleOnPage(lines: readonly string[]): Headline | undefined {
  if (!isWholePage(lines)) return undefined;
  const blocks = mendedLines(lines);
  const range = bodyRange(blocks);
  const title = pageHeadline(blocks, range.start, range.end);
  const start = title && title.index >= range.start ? title.index + 1 : range.start;
  const body = blocks
    .slice(start, endOf(blocks, start, range.end))
    .filter((block, index, all) => block !== title?.text && !isPicture(block, all[index + 1] ?? ''));
  const deck = title && deckBelow(blocks, title.index, start);
  return {
    titleText: title?.text,
    source: title && 'page',
    relatedText: [],
    between: title && blocks.slice(title.index + 1, start),
    blocks: deck === undefined || body.includes(deck) ? body : [deck, ...body],
  };
}

/** The sentence right under the headline, with byline, date and share bar between it and the body. */
function deckBelow(blocks: readonly string[], title: number, start: number): string | undefined {
  const block = blocks[title + 1];
  if (block === undefined || title + 1 >= start || !isProse(block)) return undefined;
  return isLikelyFurniture(block) || BOILERPLATE.test(block) ? undefined : block;
}

/** Where the article ends, when other stories' teasers and boxes follow it with too little between. */
function endOf(blocks: readonly string[], start: number, end: number): number {
  const sizes = blocks.slice(start, end).map((block) => (isProse(block) ? sizeInWords(block) : 0));
  const most = sizes.reduce((sum, size) => sum + size, 0) * MOST;
  let [before, gap] = [0, 0];
  for (const [index, size] of sizes.entries()) {
    gap = size > 0 ? 0 : gap + 1;
    const isComment =
      gap > 0 && before >= WORDS_BEFORE_COMMENTS && COMMENTS.test(blocks[start + index] ?? '');
    if (isComment) return start + index - gap + 1;
    const isOver = gap === GAP || (gap > 0 && AFTERWARDS.test(blocks[start + index] ?? ''));
    if (before >= most && isOver) return start + index - gap + 1;
    before += size;
  }
  return end;
}

/** A caption ends in the credit of its picture, or has it on the next line. */
function isPicture(block: string, next: string): boolean {
  return isPictureCredit(block.slice(-CREDIT)) || (next.length <= CREDIT && isPictureCredit(next));
}

/** Whether the blocks are those of a whole page, menus and all. */
function isWholePage(blocks: readonly string[]): boolean {
  if (blocks.length < FEWEST_BLOCKS) return false;
  const menu = blocks.map((block) => sizeInWords(block) <= MENU_WORDS && !endsAsSentence(block));
  if (menu.filter(Boolean).length < blocks.length * MENU_SHARE) return false;
  const above = menu.slice(0, blocks.findIndex(isProse)).filter(Boolean);
  const below = menu.slice(-EDGE).filter(Boolean);
  return above.length >= EDGE || (below.length >= EDGE - 1 && blocks.length >= MANY_BLOCKS);
}

/** Finds the article proper: the run of blocks with the greatest sum of scores, in one pass (Kadane). */
function bodyRange(blocks: readonly string[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let [start, sum] = [0, 0];
  blocks.forEach((block, index) => {
    if (sum <= 0) [start, sum] = [index, 0];
    sum += scoreOf(block);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  });
  return { start: best.start, end: best.end };
}

function scoreOf(block: string): number {
  if (isLikelyFurniture(block)) return SCORE.furniture;
  const size = sizeInWords(block);
  if (isProse(block)) {
    if (BOILERPLATE.test(block)) return SCORE.boilerplate;
    return SCORE.prose + Math.min(size * SCORE.perWord, SCORE.mostForWords);
  }
  if (endsAsSentence(block) && size >= 4) return BOILERPLATE.test(block) ? SCORE.boilerplate : SCORE.sentence;
  return size > MENU_WORDS ? SCORE.heading : SCORE.menu;
}
