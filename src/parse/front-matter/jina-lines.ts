import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { nameAndValue } from './name-and-value.ts';

/** What Jina's Reader writes above a page that it made into Markdown: src/services/snapshot-formatter.ts of https://github.com/jina-ai/reader. */
export const JINA_LINES =
  /^\s*(Title: [^\n]*\n\s*URL Source: \S[^\n]*\n(?:\s*(?:Published Time|Warning|Number of Pages): [^\n]*\n)*)\s*Markdown Content:[^\S\n]*(?:\n|$)/;

/** The title is that of the page, with its site's name. */
export const jinaLines: FrontMatterSyntax = {
  block: JINA_LINES,
  read(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const said = new Map(lines.map(nameAndValue));
    return {
      values: {
        pageTitle: said.get('Title'),
        canonical: said.get('URL Source'),
        date: said.get('Published Time'),
      },
    };
  },
};
