import { isCommentsHeading, isOtherStoriesHeading, isTagsHeading } from './lines/box-headings.ts';
import { endsAsSentence, isProse, sizeInWords } from './lines/prose.ts';
import { hasDayAndTime } from './lines/stamp.ts';

/** A story without what a page had below it. */
export interface AboveBoxes {
  readonly blocks: readonly string[];
  /** The headlines in a box of related stories. */
  readonly relatedText: readonly string[];
  /** What stands below `Topics`, a line each. */
  readonly topics: readonly string[];
}

/** Who comments, above the comment: `Jane Doe says:`. */
const COMMENTER = /^\S.{1,60} (?:says|said|wrote|commented|replied):?$/;
/** So near the heading a comment tells that it is one, in blocks: who wrote it, and when. */
const NEAR = 3;
/** One line at the end is more often the story's. */
const FEWEST_ENTRIES = 2;
/** A page has as many stories in a box; more is a list of the article's. */
const MOST_STORIES = 12;
/** What is read most is not of this story. */
const RELATED = /^\W{0,3}related(?!\p{L})/iu;
const NUMBER = /^\d{1,2}[.)]\s+/;

/** In characters. */
const LONGEST_HEADING = 60;
/** In words: what is filed under is short. */
const LONGEST_TOPIC = 4;

/** Takes boxes of other stories, of topics and readers' comments off the end of a story, each from its heading on. */
export function aboveBoxes(blocks: readonly string[]): AboveBoxes {
  const above = blocks.slice(0, commentsAt(blocks));
  const tags = boxAt(above, isTopic, isTagsHeading);
  const story = above.slice(0, tags);
  const box = boxAt(story, (block) => !isProse(block), isOtherStoriesHeading);
  const isRelated = RELATED.test(story[box ?? 0] ?? '');
  const stories = box !== undefined && isRelated ? story.slice(box + 1) : [];
  return {
    blocks: story.slice(0, box),
    relatedText: stories.filter((one) => !isOtherStoriesHeading(one)).map((one) => one.replace(NUMBER, '')),
    topics: tags === undefined ? [] : above.slice(tags + 1),
  };
}

/** Where the heading is under which all to the end are entries of its box. Most stories end in a paragraph, and no heading is looked for. */
function boxAt(
  blocks: readonly string[],
  isEntry: (block: string) => boolean,
  isHeading: (block: string) => boolean,
): number | undefined {
  const last = blocks.findLastIndex((block) => !isEntry(block));
  const start = Math.max(1, last, blocks.length - 1 - MOST_STORIES);
  const mayBe = (block: string, at: number) =>
    at >= start &&
    at < blocks.length - FEWEST_ENTRIES &&
    block.length <= LONGEST_HEADING &&
    !endsAsSentence(block);
  const heading = blocks.findIndex((block, at) => mayBe(block, at) && isHeading(block));
  return heading === -1 ? undefined : heading;
}

function isTopic(block: string): boolean {
  return sizeInWords(block) <= LONGEST_TOPIC && !endsAsSentence(block);
}

/** Where readers' comments begin: right above the first that says who wrote it, or when. */
function commentsAt(blocks: readonly string[]): number | undefined {
  for (const [at, block] of blocks.entries()) {
    if (!COMMENTER.test(block) && !hasDayAndTime(block)) continue;
    const start = Math.max(1, at - NEAR);
    const heading = blocks.slice(start, at).findIndex(isCommentsHeading);
    if (heading !== -1) return start + heading;
  }
  return undefined;
}
