import { LineCounter, parseDocument } from 'yaml';
import { BrokenFrontMatter, type FrontMatterSyntax, type ReadFrontMatter } from './front-matter-syntax.ts';
import { linesCutShort, withoutTabs, withQuotedLinesIn, withQuotedValue } from './mended-yaml.ts';

/** A value may be named and used again a few times; a chain of these doubles itself to gigabytes. */
const MOST_ALIASES = 20;
/** What is broken in more places is no front matter of a person. */
const MOST_MENDED = 10;

/** YAML between lines of `---`, as Jekyll has had it first. */
export const yaml: FrontMatterSyntax = {
  block: /^\s*---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  read: (text) => readWhole(withoutTabs(text)),
};

/** An author who writes `title: Number #1` means no comment. */
function readWhole(text: string): ReadFrontMatter {
  const lines = linesCutShort(text).slice(0, MOST_MENDED);
  if (lines.length === 0) return read(text);
  const whole = lines.reduce((mended, line) => withQuotedValue(mended, line) ?? mended, text);
  return parsed(whole).document.errors.length === 0 ? read(whole, lines) : read(text);
}

/** An author who writes `title: Iraq: a war` means what every reader reads. */
function read(text: string, mendedLines: readonly number[] = []): ReadFrontMatter {
  const { document, lineAt } = parsed(text);
  const [error] = document.errors;
  if (!error) return { values: attempt(() => document.toJS({ maxAliasCount: MOST_ALIASES })), mendedLines };
  const setIn = withQuotedLinesIn(text);
  if (setIn !== text && parsed(setIn).document.errors.length === 0) return read(setIn, mendedLines);
  const line = lineAt(error.pos[0]);
  const mended = mendedLines.length < MOST_MENDED ? withQuotedValue(text, line) : undefined;
  if (mended !== undefined && !mendedLines.includes(line)) return read(mended, [...mendedLines, line]);
  const remedy =
    error.code === 'DUPLICATE_KEY'
      ? 'keep one of the lines'
      : 'mend that line; a value that holds ": " or begins with a sign wants quotes';
  throw new BrokenFrontMatter(error.message, remedy, line);
}

function parsed(text: string) {
  const lineCounter = new LineCounter();
  const document = attempt(() => {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  });
  return { document, lineAt: (offset: number) => lineCounter.linePos(offset).line };
}

function attempt<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new BrokenFrontMatter((error as Error).message, 'make it simple "name: value" lines');
  }
}
