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
/** A page has as many stories in a box; more is a list of the article's. */
const MOST_STORIES = 12;
/** What is read most is not of this story. */
const RELATED = /^\W{0,3}related(?!\p{L})/iu;
const NUMBER = /^\d{1,2}[.)]\s+/;

/** In words: what is filed under is short. */
const LONGEST_TOPIC = 4;

/** Takes boxes of other stories, of topics and readers' comments off the end of a story, each from its heading on. */
export function aboveBoxes(blocks: readonly string[]): AboveBoxes {
  const comments = blocks.findIndex((block, at) => isCommentsHeading(block) && hasComment(blocks, at));
  const above = comments > 0 ? blocks.slice(0, comments) : blocks;
  const tags = above.findIndex((block, at) => at > 0 && isTagsHeading(block) && isList(above.slice(at + 1)));
  const story = tags === -1 ? above : above.slice(0, tags);
  const topics = tags === -1 ? [] : above.slice(tags + 1);
  const heading = story.findIndex(
    (block, at) => at > 0 && isOtherStoriesHeading(block) && isBox(story.slice(at + 1)),
  );
  if (heading === -1) return { blocks: story, relatedText: [], topics };
  const isRelated = RELATED.test(story[heading] ?? '');
  const stories = story.slice(heading + 1).filter((block) => !isOtherStoriesHeading(block));
  return {
    blocks: story.slice(0, heading),
    relatedText: isRelated ? stories.map((one) => one.replace(NUMBER, '')) : [],
    topics,
  };
}

/** Whether all to the end are topics. */
function isList(blocks: readonly string[]): boolean {
  const isTopic = (block: string) => sizeInWords(block) <= LONGEST_TOPIC && !endsAsSentence(block);
  return blocks.length > 0 && blocks.length <= MOST_STORIES && blocks.every(isTopic);
}

function hasComment(blocks: readonly string[], heading: number): boolean {
  return blocks
    .slice(heading + 1, heading + 1 + NEAR)
    .some((block) => COMMENTER.test(block) || hasDayAndTime(block));
}

/** Whether all to the end are headlines. */
function isBox(blocks: readonly string[]): boolean {
  return blocks.length > 0 && blocks.length <= MOST_STORIES && blocks.every((block) => !isProse(block));
}
