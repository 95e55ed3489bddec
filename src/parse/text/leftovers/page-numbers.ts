/** Before the number of a page, a family of languages a line. */
const PAGE = [
  'page|pg\\.|seite|pagina|sid[ae]',
  'página|pàgina|strona|strana|oldal|sayfa|страница|стр\\.|сторінка|σελίδα',
];
/** Between it and how many there are. */
const OF = 'of|von|van|de|sur|di|av|af|z|из|з|/';

/** A line that is the number of a page: `Page 3 of 12`, `- 3 -`, `3`. */
const NUMBER = new RegExp(
  `^(?:(?<word>${PAGE.join('|')}) ?(?<named>\\d{1,4})(?: ?(?:${OF}) ?\\d{1,4})?|(?<dash>[-–—])? ?(?<number>\\d{1,4})(?: ?[-–—])?)$`,
  'iu',
);
const LONGEST = 40;
/** What a sentence does not go on behind. */
const ENDED = /[\p{P}\p{S}]$/u;
const GOES_ON = /^\p{Ll}/u;
/** So many lines from the top a page begins. */
const TOP = 2;

interface NumberLine {
  readonly at: number;
  readonly number: number;
  /** Whether it says that it is of a page, by its word, or by its signs where a part of a story would begin at 1. */
  readonly isSure: boolean;
  /** Whether the sentence above goes on below. */
  readonly isInSentence: boolean;
}

/**
 * Plain text without the numbers of the pages that it was printed on, each alone between blank lines. A sentence that one stands in
 * goes on. Bare numbers part a story too, or count things: they are of pages where they follow one another and one stands in a sentence.
 */
export function withoutPageNumbers(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const numbers = numberLines(lines);
  const ofPages = new Map(
    runsOf(numbers)
      .flatMap(thoseOfPages)
      .map((one) => [one.at, one]),
  );
  if (ofPages.size === 0) return text;
  const kept: string[] = [];
  const written = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const number = ofPages.get(at);
    if (!number) kept.push(written[at] ?? '');
    else if (number.isInSentence) {
      while (kept.at(-1)?.trim() === '') kept.pop();
      while (lines[at + 1] === '') at++;
    }
  }
  return kept.join('\n');
}

function numberLines(lines: readonly string[]): NumberLine[] {
  const numbers: NumberLine[] = [];
  let above: string | undefined;
  let count = 0;
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const { word, named, dash, number } = (line.length <= LONGEST && NUMBER.exec(line)?.groups) || {};
    const digits = named ?? number;
    if (digits !== undefined && !lines[at - 1] && !lines[at + 1]) {
      let next = at + 1;
      while (lines[next] === '') next++;
      const isBeyondFirst = dash !== undefined && Number(digits) > 1;
      numbers.push({
        at,
        number: Number(digits),
        isSure: word !== undefined || (isBeyondFirst && count < TOP),
        isInSentence: above !== undefined && !ENDED.test(above) && GOES_ON.test(lines[next] ?? ''),
      });
    }
    above = line;
    count++;
  }
  return numbers;
}

/** Numbers that follow one another. */
function runsOf(numbers: readonly NumberLine[]): NumberLine[][] {
  const runs: NumberLine[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === one.number - 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function thoseOfPages(run: readonly NumberLine[]): readonly NumberLine[] {
  const areAll = run.length > 1 && run.some(({ isSure, isInSentence }) => isSure || isInSentence);
  return areAll ? run : run.filter(({ isSure }) => isSure);
}
