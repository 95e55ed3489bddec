import { isName } from './byline.ts';
import { isParagraph } from './page-body.ts';
import { isPictureCredit } from './picture-credit.ts';
import { isSentence, sizeInWords } from './prose.ts';
import { stampOf } from './stamp.ts';

/** Labels of boxes of other stories, or of what readers may do, which may stand within an article or after it. */
const OTHER_STORIES =
  /^(?:related\b.{0,30}|(?:more|weitere|mehr)\b.{0,40}|most (?:popular|read|viewed)\b.{0,30}|trending\b.{0,30}|recommended\b.{0,30}|(?:read|see) (?:next|more|also)|you (?:may|might) also\b.{0,40}|share (?:this|your)\b.{0,40}|subscribe\b.{0,60}|sign up\b.{0,60}|follow\b.{0,60}|(?:schicken|senden) sie\b.{0,60}|.{0,30}newsletters?|lire aussi.{0,80}|leia (?:mais|também).{0,80}|lee también.{0,80}|leggi anche.{0,80}|lees ook.{0,80}|les også.{0,80}|läs också.{0,80}|lue myös.{0,80}|lesen sie auch.{0,80}|auch interessant|baca juga.{0,80}|xem thêm.{0,80}|czytaj (?:też|także).{0,80}|čtěte také.{0,80}|читайте также.{0,80}|читайте також.{0,80}|taip pat skaitykite|関連記事|관련 ?기사|相关阅读|ilgili haberler?)$/iu;
/** Labels of what comes after an article: its sources, its author, its tags, its rights. */
const AFTERWARDS =
  /^(?:(?:our )?sources?:?|about (?:the author|this|us)\b.{0,30}|über \p{Lu}\S+ \p{Lu}\S+|tags?:?|topics?:?|themen:?|leave a\b.{0,30}|il vous reste \d.{0,100}|(?:©|copyright\b).{0,60}\b\d{4}\b.{0,60})$/iu;
/** Where readers' comments begin; there may be more of them than of the article. */
const COMMENTS =
  /^(?:\d+ (?:comments|responses|replies|kommentare)|kommentare|commentaires|comentários|comentarios|reply|report abuse|posted by:?|leave a (?:comment|reply)|(?:join|view|show) (?:the )?(?:conversation|discussion|comments)|.{1,40} says:|\p{L}+ \d{1,2}, \d{4} at \d{1,2}:\d{2} ?[ap]m)$/iu;
const WORDS_BEFORE_COMMENTS = 120;
const LONGEST_BYLINE = 160;

/** What comes after an article comes behind most of its words. */
const MOST = 0.6;
/** So many blocks in a row without a sentence part two passages. */
const GAP = 3;
/** Words of a passage that goes on with the article behind a box; a teaser has fewer. */
const STRONG = 45;
/** Every teaser has a headline over it, and is shorter than a paragraph may be. */
const LONGER_THAN_TEASER = 60;

/** Some paragraphs with no box between them. */
interface Passage {
  /** Behind its last paragraph. */
  end: number;
  words: number;
  /** Whether it has two paragraphs in a row, or one that is too long for a teaser. */
  isText: boolean;
  /** Whether a date stands above it, as above a teaser. */
  readonly isDated: boolean;
  /** Whether it ends right above what comes after articles. */
  isLast: boolean;
}

/**
 * Where the article ends within the run of blocks that holds it: behind its longest passage or a later one of some
 * length, for a box of links may stand between two of them, or behind one of any length where the author or the tags are
 * next. Other short ones at the end are teasers of other stories.
 */
export function endOfArticle(
  blocks: readonly string[],
  start: number,
  end: number,
  above: readonly string[],
): number {
  const passages = passagesOf(blocks, start, end, above);
  const most = passages.reduce((longest, { words }) => Math.max(longest, words), 0);
  const last = passages.findLast(
    ({ words, isDated, isLast, isText }) =>
      words === most || (!isDated && (isLast || (isText && words >= STRONG))),
  );
  return last?.end ?? end;
}

function passagesOf(
  blocks: readonly string[],
  start: number,
  end: number,
  above: readonly string[],
): Passage[] {
  const passages: Passage[] = [];
  const sizes = blocks.slice(start, end).map((block) => (isParagraph(block) ? sizeInWords(block) : 0));
  const most = sizes.reduce((sum, size) => sum + size, 0) * MOST;
  let [gap, words] = [GAP, 0];
  let isDated = false;
  for (const [offset, size] of sizes.entries()) {
    const index = start + offset;
    const block = blocks[index] ?? '';
    if (size === 0 && isOver(block, words, most, above)) {
      const last = passages.at(-1);
      if (last && gap === 0) last.isLast = true;
      break;
    }
    if (isPictureCredit(block)) continue;
    if (OTHER_STORIES.test(block)) gap = GAP;
    else if (size === 0 && !isSentence(block)) {
      gap += 1;
      isDated ||= stampOf(block) !== undefined;
    } else {
      if (gap >= GAP) passages.push({ end: index, words: 0, isText: false, isDated, isLast: false });
      const passage = passages.at(-1);
      if (passage) {
        passage.end = index + 1;
        passage.words += size;
        passage.isText ||= size >= LONGER_THAN_TEASER || (size > 0 && (sizes[offset - 1] ?? 0) > 0);
      }
      gap = 0;
      isDated = false;
    }
    words += size;
  }
  return passages;
}

function isOver(block: string, wordsBefore: number, most: number, above: readonly string[]): boolean {
  if (wordsBefore >= WORDS_BEFORE_COMMENTS && COMMENTS.test(block)) return true;
  return wordsBefore >= most && (AFTERWARDS.test(block) || isAuthor(block, above));
}

/** The author's name from under the headline stands alone over a line about the author. */
function isAuthor(block: string, above: readonly string[]): boolean {
  return isName(block) && above.some((line) => line.length < LONGEST_BYLINE && line.includes(block));
}
