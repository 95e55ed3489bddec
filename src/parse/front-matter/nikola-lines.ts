import type { FrontMatterSyntax } from './front-matter-syntax.ts';

/** Lines of two dots, a name and a value, in a comment or above a blank line: https://getnikola.com/handbook.html#metadata-fields. */
export const nikolaLines: FrontMatterSyntax = {
  block: /^\s*(?:<!--[ \t]*\n)?((?:\.\. [a-z]\w*:.*\n)+)(?:\s*-->[ \t]*(?:\n|$)|[ \t]*(?:\n|$))/i,
  read(text) {
    const pairs = text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const end = line.indexOf(':');
        return [line.slice(3, end).toLowerCase(), line.slice(end + 1).trim()] as const;
      });
    return { values: Object.fromEntries(pairs) };
  },
};
