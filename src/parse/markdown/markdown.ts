import { beginsWithFrontMatter } from '../front-matter/begins-with-front-matter.ts';
import { HTML_NAME } from '../html/html-name.ts';
import { looksLikePage } from '../html/looks-like-page.ts';
import type { Input } from '../input.ts';
import { TEXT_NAME } from '../text-name.ts';
import { madeInto } from './dialects/code-chunks.ts';
import { beginsWithMenu } from './link-lines.ts';

/** Markdown by its name, that of MDX, R Markdown and Quarto too. */
const MARKDOWN_NAME = /\.(?:mdx?|markdown|mdown|mkdn?|qmd|r(?:md|markdown))$/i;

/** A heading above a blank line, as no other text begins. */
const HEADING = /^\s*# \S[^\n]*\n[^\S\n]*\n/;

/**
 * Markdown files (CommonMark and GitHub's), with or without front matter, and text files that begin with it, with a heading or with a
 * menu. A post of Jekyll's, Hugo's or Eleventy's may be HTML below its front matter.
 */
export const markdown: Input = {
  name: 'Markdown',
  accepts: ({ path, text }) =>
    (MARKDOWN_NAME.test(path) && !looksLikePage(text)) ||
    (TEXT_NAME.test(path) && (HEADING.test(text) || beginsWithMenu(text))) ||
    ((TEXT_NAME.test(path) || HTML_NAME.test(path)) && beginsWithFrontMatter(text)),
  madeInto,
  read: async (source, settings) => (await import('./read-markdown.ts')).readMarkdownFile(source, settings),
};
