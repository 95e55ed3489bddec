import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../problem.ts';

/** What stands before the article: what its YAML says, or why it says nothing; and the article itself. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  readonly body: string;
}

const YAML_BLOCK = /^\s*---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const LONGEST = 20_000;
/** A value may be named and used again a few times; a chain of these doubles itself to gigabytes. */
const MOST_ALIASES = 20;

/** Parts a Markdown file at its `---` lines. Every value comes as text, a list or a mapping: YAML's guesses (`no`, `2017`) are not taken. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const [block, yaml = ''] = YAML_BLOCK.exec(text) ?? [];
  if (block === undefined) return { values: {}, problems: foreign(file, text), body: text };
  const body = text.slice(block.length);
  const firstLine = text.slice(0, text.indexOf('---')).split('\n').length + 1;
  const broken = (fault: string, remedy: string) => ({
    values: {},
    problems: [{ file, field: 'front matter', fault, remedy }],
    body,
  });
  if (yaml.length > LONGEST) {
    return broken(`is longer than ${LONGEST} characters`, 'close it with a line of three hyphens');
  }
  try {
    const lineCounter = new LineCounter();
    const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      const line = firstLine + lineCounter.linePos(error.pos[0]).line - 1;
      const remedy = 'mend that line; a value that holds ": " or begins with a sign wants quotes';
      return broken(`cannot be read at line ${line}: ${lowerFirst(error.message)}`, remedy);
    }
    const values: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (isMapping(values)) return { values, problems: [], body };
    // Two rules with text between them are Markdown, not front matter.
    return values === '' || values === null
      ? { values: {}, problems: [], body }
      : { values: {}, problems: [], body: text };
  } catch (error) {
    return broken(
      `cannot be read: ${lowerFirst((error as Error).message)}`,
      'make it simple "name: value" lines',
    );
  }
}

function foreign(file: string, text: string): Problem[] {
  if (!/^\s*\+\+\+[ \t]*\n/.test(text)) return [];
  const fault = 'is TOML (+++), which is not read';
  return [{ file, field: 'front matter', fault, remedy: 'write it as YAML, "title: …", between --- lines' }];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
