import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { nameAndValue } from './name-and-value.ts';

/** Lines of two dots, a name and a value, in a comment or above a blank line: https://getnikola.com/handbook.html#metadata-fields. */
export const nikolaLines: FrontMatterSyntax = {
  block: /^\s*(?:<!--[ \t]*\n)?((?:\.\. [a-z]\w*:.*\n)+)(?:\s*-->[ \t]*(?:\n|$)|[ \t]*(?:\n|$))/i,
  read(text) {
    const pairs = text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [name, value] = nameAndValue(line.slice('.. '.length));
        return [name.toLowerCase(), value] as const;
      });
    return { values: Object.fromEntries(pairs) };
  },
};
