import type { FrontMatterSyntax } from './front-matter-syntax.ts';
import { nameAndValue } from './name-and-value.ts';

/** What Jina's Reader writes above a page that it made into Markdown, as https://github.com/jina-ai/reader has it in its snapshot-formatter.ts. */
export const JINA_LINES =
  /^\s*(Title: [^\n]*\n\s*URL Source: \S[^\n]*\n(?:\s*(?:Published Time|Warning|Number of Pages): [^\n]*\n)*)\s*Markdown Content:[^\S\n]*(?:\n|$)/;

/**
 * How HTTP writes a date. Of a page that does not say when it was published the Reader has its `Last-Modified` there, which may be the
 * moment at which it was fetched.
 */
const LAST_MODIFIED = / GMT$/;

/** The title is that of the page, with its site's name. */
export const jinaLines: FrontMatterSyntax = {
  block: JINA_LINES,
  read(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const said = new Map(lines.map(nameAndValue));
    const published = said.get('Published Time');
    return {
      values: {
        pageTitle: said.get('Title'),
        canonical: said.get('URL Source'),
        date: LAST_MODIFIED.test(published ?? '') ? undefined : published,
      },
    };
  },
};
