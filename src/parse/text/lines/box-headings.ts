import { BOX_HEADING_PHRASES } from './box-heading-phrases.ts';
import { endsAsSentence, sizeInWords } from './prose.ts';
import { isCopyrightLine } from './rights-line.ts';

/** A whole line that is one of some phrases; `~` stands for what may follow the phrase. */
function lineOf(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => phrase.replaceAll('~', '(?!\\p{L}).{0,60}'));
  return new RegExp(
    `^[\\s»>▶►➤→■◆★☆●▼【〖[（(#]{0,3}(?:${patterns.join('|')})[^\\p{L}\\p{N}?？]{0,5}$`,
    'iu',
  );
}

const OTHER_STORIES = lineOf(BOX_HEADING_PHRASES.otherStories);
const BACK_MATTER = lineOf(BOX_HEADING_PHRASES.backMatter);
const TAGS = lineOf(BOX_HEADING_PHRASES.tags);
const SOURCES = lineOf(BOX_HEADING_PHRASES.sources);
const COMMENTS = lineOf(BOX_HEADING_PHRASES.comments);

/** In words; a longer one that ends as a sentence is one. With 3 the end of one of 71 pages is lost, with 12 none. */
const LONGEST_HEADING = 6;

/** Whether a line stands over a box of other stories, or of what readers may do: `Related Coverage`. */
export function isOtherStoriesHeading(line: string): boolean {
  return OTHER_STORIES.test(line) && !isLongSentence(line);
}

/** Whether a line stands over what comes after an article and is on it, or says whose it is: `About the author`. */
export function isBackMatterHeading(line: string): boolean {
  return BACK_MATTER.test(line) || TAGS.test(line) || isCopyrightLine(line);
}

/** Whether a line stands over an article's tags, or has them behind their name. */
export function isTagsHeading(line: string): boolean {
  return TAGS.test(line);
}

/** Whether a line names the source of what stands above it. */
export function isSourceLine(line: string): boolean {
  return SOURCES.test(line);
}

/** Whether readers' comments begin below a line. */
export function isCommentsHeading(line: string): boolean {
  return COMMENTS.test(line);
}

/** `More than 100 people came to protest on Tuesday.` begins as a heading does. */
function isLongSentence(line: string): boolean {
  return sizeInWords(line) > LONGEST_HEADING && endsAsSentence(line);
}
