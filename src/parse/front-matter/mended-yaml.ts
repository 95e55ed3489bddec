/** A line of a name and a value, in a list of such too. */
const NAME_AND_VALUE = /^(?<name>[ ]*(?:- )?[\w-]+:[ \t]+)(?<value>\S(?:.*\S)?)\s*$/;
const OUTER_QUOTES = /^(["'])(.*)\1$/;
const STARTS_STRUCTURE = /^[[{&*!|>]/;
/** What says whether an article is for others is not guessed. */
const DECIDING = /^ *(?:draft|private|hidden|unlisted|visibility|headless|publish(?:ed)?|status):/i;
/** What the author notes behind a value is no part of it. */
const COMMENT = /\s#\s.*/;

/**
 * YAML with the value on a line (from 1) put in quotes, as its author meant it: `title: Iraq: a war`, `title: @home`,
 * `title: 'It's done'`. `undefined` where that line has no simple value.
 */
export function withQuotedValue(text: string, line: number): string | undefined {
  const lines = text.split('\n');
  const { name, value = '' } = NAME_AND_VALUE.exec(lines[line - 1] ?? '')?.groups ?? {};
  if (name === undefined || STARTS_STRUCTURE.test(value) || DECIDING.test(name)) return undefined;
  const meant = value.replace(COMMENT, '');
  const quoted = `${name}${JSON.stringify(OUTER_QUOTES.exec(meant)?.[2] ?? meant)}`;
  return quoted === lines[line - 1] ? undefined : lines.with(line - 1, quoted).join('\n');
}

/** Words, and a sign that YAML takes for a comment: `title: Number #1`. Who writes a comment leaves a blank behind its sign. */
const CUT_SHORT =
  /^(?:title|summary|description|excerpt|subtitle|correction):[ \t]+(?!["'[{&*!|>])(?:\S.*?[ \t])?#[^\s#]/i;

/** The lines (from 1) of which YAML reads less than their author wrote. Those that go on below are left to it. */
export function linesCutShort(text: string): number[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) =>
    CUT_SHORT.test(line) && !/^[ \t]+\S/.test(lines[i + 1] ?? '') ? [i + 1] : [],
  );
}

/** YAML with spaces for the tabs that its lines begin with, which it does not allow. */
export function withoutTabs(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
}

/** A value that begins with a quotation mark and does not end on its line. */
const OPEN_QUOTES = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;
const NEXT = /^[\w-]+:(?:\s|$)/;
const MOST_LINES = 20;

/** YAML with the further lines of a value in quotes set in, as it wants them; Hugo's reader takes them as they stand. */
export function withQuotedLinesIn(text: string): string {
  const lines = text.split('\n');
  for (let start = 0; start < lines.length; start++) {
    const [, quote] = /^[\w-]+:[ \t]+(["'])/.exec(lines[start] ?? '') ?? [];
    if (!quote || !OPEN_QUOTES.test(lines[start] ?? '')) continue;
    const end = lines.findIndex((line, i) => i > start && line.trimEnd().endsWith(quote));
    // Of one that was never closed the next value may end in the sign.
    const isOne = !lines.slice(start + 1, end + 1).some((line) => NEXT.test(line));
    if (end === -1 || end - start > MOST_LINES || !isOne) continue;
    for (let i = start + 1; i <= end; i++) lines[i] = lines[i]?.trim() ? `  ${lines[i]}` : '';
    start = end;
  }
  return lines.join('\n');
}
