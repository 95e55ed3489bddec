import type { FrontMatterSyntax } from './front-matter-syntax.ts';

/**
 * Lines of a name and a value before the first blank line, as Pelican and MultiMarkdown have them. Names are in any case; a value goes
 * on in the indented lines below it. That the first is a title or a date tells them from an article that begins with "Note: …".
 */
export const headerLines: FrontMatterSyntax = {
  block: /^\s*((?=(?:title|date):)(?:[a-z][\w -]{0,30}:.*\n(?:[ \t]+\S.*\n)*){1,40})(?:[ \t]*\n|$)/i,
  read(text) {
    const lines = text
      .replace(/\n[ \t]+/g, ' ')
      .trimEnd()
      .split('\n');
    const pairs = lines.map((line) => {
      const end = line.indexOf(':');
      return [line.slice(0, end).trim().toLowerCase(), line.slice(end + 1).trim()];
    });
    return { values: Object.fromEntries(pairs) };
  },
};
