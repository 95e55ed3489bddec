import { JINA_LINES } from './jina-lines.ts';

/** Longer than any front matter, in characters. */
export const LONGEST = 20_000;

/** Fields between two lines of `---` or `+++`. */
const CLOSED = new RegExp(
  `^\\s*(?:---|\\+\\+\\+)[ \\t]*\\n\\s*[\\w-]+\\s*[:=][\\s\\S]{0,${LONGEST}}?\\n(?:---|\\+\\+\\+)[ \\t]*(?:\\n|$)`,
);

/** Whether a text begins with front matter beyond doubt, whatever its name. */
export function beginsWithFrontMatter(text: string): boolean {
  return CLOSED.test(text) || JINA_LINES.test(text);
}
