import { LineCounter, parseDocument } from 'yaml';
import { BrokenFrontMatter, type FrontMatterSyntax } from './front-matter-syntax.ts';

/** A value may be named and used again a few times; a chain of these doubles itself to gigabytes. */
const MOST_ALIASES = 20;

/** YAML between lines of `---`, as Jekyll has had it first. */
export const yaml: FrontMatterSyntax = {
  block: /^\s*---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  read(text) {
    const lineCounter = new LineCounter();
    const document = attempt(() => {
      return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
    });
    const [error] = document.errors;
    if (error) {
      const remedy = 'mend that line; a value that holds ": " or begins with a sign wants quotes';
      throw new BrokenFrontMatter(error.message, remedy, lineCounter.linePos(error.pos[0]).line);
    }
    return attempt(() => document.toJS({ maxAliasCount: MOST_ALIASES }));
  },
};

function attempt<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new BrokenFrontMatter((error as Error).message, 'make it simple "name: value" lines');
  }
}
