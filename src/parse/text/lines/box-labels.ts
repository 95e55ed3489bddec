import { LABEL_PHRASES } from './label-phrases.ts';
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

const OTHER_STORIES = lineOf(LABEL_PHRASES.otherStories);
const AFTERWARDS = lineOf(LABEL_PHRASES.afterwards);
const TAGS = lineOf(LABEL_PHRASES.tags);
const SOURCES = lineOf(LABEL_PHRASES.sources);
const COMMENTS = lineOf(LABEL_PHRASES.comments);

/** In words; a longer one that ends as a sentence is one. */
const LONGEST_LABEL = 6;

/** Whether a line is the label of a box of other stories, or of what readers may do. */
export function isOtherStoriesLabel(line: string): boolean {
  return OTHER_STORIES.test(line) && !isLongSentence(line);
}

/** Whether a line is the label of what stands below an article. */
export function isAfterwardsLabel(line: string): boolean {
  return AFTERWARDS.test(line) || TAGS.test(line) || isCopyrightLine(line);
}

/** Whether a line is the label of an article's tags. */
export function isTagsLabel(line: string): boolean {
  return TAGS.test(line);
}

/** Whether a line names the source of what stands above it. */
export function isSourceLine(line: string): boolean {
  return SOURCES.test(line);
}

/** Whether readers' comments begin below a line. */
export function isCommentsLabel(line: string): boolean {
  return COMMENTS.test(line);
}

/** `More than 100 people came to protest on Tuesday.` begins as a label does. */
function isLongSentence(line: string): boolean {
  return sizeInWords(line) > LONGEST_LABEL && endsAsSentence(line);
}
