import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { nameAndValue } from './name-and-value.ts';

/**
 * The properties of a page of Notion's, in lines below its headline: `Created: June 28, 2017 10:00 AM`. Any Markdown may begin so;
 * Notion's files are known by the number that it ends their names with.
 */
export const notionLines: FrontMatterSyntax = {
  files: / [0-9a-f]{32}\.md$/,
  block: /^\s*(# [^\n]+\n\n(?:\p{L}[^:\n]{0,60}:[ \t][^\n]*\n)+)(?:\n|$)/u,
  read(text) {
    const [heading = '', , ...lines] = text.trimEnd().split('\n');
    return { values: { title: heading.slice(1).trim(), ...Object.fromEntries(lines.map(nameAndValue)) } };
  },
};
