/** What a text says of its own correction. */
export interface Correction {
  /** The blocks without it; one that held nothing else is empty. */
  readonly blocks: readonly string[];
  /** The note without its label. */
  readonly noteText?: string | undefined;
}

/**
 * How many blocks from either end of a story are looked at: in the middle the story tells of a correction. No note of the sets stands
 * farther in than three.
 */
const REACH = 6;

/** Reuters opens with it, above the dateline or in its line: `(Corrects name in second paragraph) PARIS (Reuters) - …`. */
const IN_BRACKETS =
  /^\(((?:Correct(?:s|ed|ing|ion)|Corrig[eé]e?s?|Korrigiert|Berichtigt|Corrige|Corregid[oa])(?![\p{L}-])[^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)\s*/u;
/** Labels that a newspaper puts before its note, alone or with the day: `Correction added Nov. 18, 2019: The caption …`. */
const LABELLED =
  /^(?:correction|rectificatif|erratum|korrektur|berichtigung|richtigstellung|corrección|fe de err(?:ores|atas))(?:(?:,| added| appended| on)* ([^:.]{0,12}\.?[^:.]{0,20}\d))?\s*:\s+(.{12,600})$/iu;
/** The Associated Press tells its editors. */
const TO_EDITORS = /^Eds?\.?: (Correct(?:s|ed|ing)\b.{4,400})$/i;
const SENTENCE =
  /^(?:This (?:story|article|report|item|post|headline|version)(?: of this \w+)? (?:has been|was) corrected\b|(?:An?|The) (?:earlier|previous) version of (?:this|the) (?:story|article|report|item|post|headline)\b).{0,500}$/i;
/** Wires put it before the headline, among their other labels: `UPDATE 1-CORRECTED-Oil falls`. */
const IN_HEADLINE =
  /^((?:[A-Z]{3,}(?: \d+)?-)*)CORRECT(?:ED|ION)(?:[ -]?\((?:OFFICIAL|[A-Z ]+)\))?\s?(?:[-–—]|: )\s?(?=[\p{L}\p{N}"“‘'$])/u;

/** Takes a note in brackets off the block that it opens: wires set it, and nobody else writes that. */
export function readBracketedCorrection(blocks: readonly string[]): Correction {
  return taken(blocks, (block) => {
    const found = IN_BRACKETS.exec(block);
    return found ? { noteText: found[1] ?? '', rest: block.slice(found[0].length) } : undefined;
  });
}

/** Takes a note that is a block of its own off the beginning or the end of a story, which stays more than the note. */
export function readCorrection(blocks: readonly string[]): Correction {
  if (blocks.length < 2) return { blocks };
  return taken(blocks, (block, index) => {
    if (index >= REACH && index < blocks.length - REACH) return undefined;
    const noteText = noteIn(block);
    return noteText === undefined ? undefined : { noteText, rest: '' };
  });
}

/** The headline without its `CORRECTED-`, where it has one. */
export function withoutCorrectedLabel(titleText: string): string | undefined {
  return IN_HEADLINE.test(titleText) ? titleText.replace(IN_HEADLINE, '$1') : undefined;
}

/** A block that begins or ends as an emphasized or bracketed one does. */
const MARKED = /^[[(*_]|[\])*_]$/;
const OPENED = /^[[(*_]+\s*/;
const CLOSED = /(?:(?<!\s)\s+)?(?<![\])*_])[\])*_]+$/;

function noteIn(block: string): string | undefined {
  const bare = MARKED.test(block) ? block.replace(OPENED, '').replace(CLOSED, '') : block;
  const [, day, note] = LABELLED.exec(bare) ?? [];
  if (note !== undefined) return day === undefined ? note : `${day}: ${note}`;
  return TO_EDITORS.exec(bare)?.[1] ?? SENTENCE.exec(bare)?.[0];
}

function taken(
  blocks: readonly string[],
  find: (block: string, index: number) => { noteText: string; rest: string } | undefined,
): Correction {
  for (const [index, block] of blocks.entries()) {
    const found = find(block, index);
    if (found) return { noteText: found.noteText, blocks: blocks.with(index, found.rest) };
  }
  return { blocks };
}
