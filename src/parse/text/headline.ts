/** Where the headline of a scraped text was found, if anywhere, and the blocks that are left for the body. */
export interface Headline {
  readonly titleText?: string;
  /** `header`, `line 2`: the place of the title. */
  readonly source?: string;
  readonly relatedText: readonly string[];
  /** A menu or section label that was left out: `World`. */
  readonly label?: string;
  readonly blocks: readonly string[];
}

const RELATED_LABEL = /^Related (?:Coverage|Stor(?:y|ies)|Articles?|Content|Posts?|News|Links?)\s*:?\s*/i;
const CUT = /\s*(?:\.{3}|…)$/;
const LONGEST_HEADLINE = 200;
const FEWEST_WORDS = 4;

/**
 * Reads what stood on line 1 behind the date, `rest`, against the blocks after it. A related box names another
 * story, which is never this one's title; a line that reads as body is the first paragraph; a line that reads as a
 * headline is one, unless the block after it has it whole; a word or two are a menu.
 */
export function findHeadline(rest: string, blocks: readonly string[]): Headline {
  const none = { relatedText: [], blocks };
  if (rest === '') return lookBelow(none);
  const related = RELATED_LABEL.exec(rest)?.[0];
  if (related !== undefined) {
    const story = rest.slice(related.length).trim();
    if (story === '') return none;
    return isBody(story) ? { ...none, blocks: [story, ...blocks] } : { ...none, relatedText: [story] };
  }
  if (isBody(rest)) return { ...none, blocks: [rest, ...blocks] };
  const [first = ''] = blocks;
  if (CUT.test(rest) && first.startsWith(rest.replace(CUT, ''))) {
    return { ...none, titleText: first, source: 'line 2', blocks: blocks.slice(1) };
  }
  if (isHeadline(rest) && !CUT.test(rest)) {
    return { ...none, titleText: rest, source: 'header', blocks: first === rest ? blocks.slice(1) : blocks };
  }
  return { ...lookBelow(none), label: rest };
}

function lookBelow(found: Headline): Headline {
  const [first, ...others] = found.blocks;
  if (first === undefined || !isHeadline(first) || !others[0] || !isBody(others[0])) return found;
  return { ...found, titleText: first, source: 'line 2', blocks: others };
}

function isHeadline(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE && text.split(' ').length >= FEWEST_WORDS && !/[.,;:]["”’)]?$/.test(text)
  );
}

/** Reads on as prose does: ends as a sentence, or has one end inside it. */
function isBody(text: string): boolean {
  const ends = /[.!?…]["”’')]*$/.test(text) && !CUT.test(text);
  const goesOn = /\p{Ll}[.!?]["”’']?\s+["“‘]?\p{Lu}/u.test(text);
  return (ends && text.split(' ').length >= 8) || goesOn || text.length > LONGEST_HEADLINE;
}
