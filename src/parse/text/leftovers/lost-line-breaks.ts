/** A backslash in place of the end of a line: `fresh\attacks`. One before a sign is an escape, and one after a space too. */
const BREAK = /(?<=[\p{L}\p{N},.;:!?)"'”’-])\\(?=[\p{L}\p{N}("'“‘])/gu;
/** The end of a line as programs write it. */
const ESCAPE = /\\[nrt](?![\p{Ll}\p{N}])/u;
/** One backslash may be anything. With three, seven of 327 openings stay broken. */
const FEWEST = 2;
/** A line has words, where the parts of a path or a formula have few; and it is short, where prose goes on to `and\or`. */
const LINE = /(?:^|\n)(?=.{1,90}$)(?:\S+\s+){3}/;

/** Plain text in which spaces stand where a wire broke its lines with backslashes. Where these may mean anything else it is left as it is. */
export function withoutBackslashBreaks(text: string): string {
  const lines = text.split(BREAK);
  const isWrapped =
    lines.length > FEWEST && !ESCAPE.test(text) && lines.slice(0, -1).every((line) => LINE.test(line));
  return isWrapped ? lines.join(' ') : text;
}
