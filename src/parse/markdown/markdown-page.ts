import type { FrontMatter } from '../front-matter/front-matter.ts';
import { type FlatArticle, readFlatPage } from '../html/flat-page.ts';
import type { ParseSettings } from '../input.ts';
import { fragmentTree } from '../safe-html/html-tree.ts';
import { linkLinesIn } from './link-lines.ts';
import { renderMarkdown } from './rendering.ts';

/** Menus have more. */
const FEWEST_LINKS = 5;
/** No heading says it, and so none is taken out. */
const NO_TITLE = '';

/** Reads Markdown that a program (html2text, Turndown) made a whole page into, menus and all. `undefined` for an article. */
export function readMarkdownPage(
  path: string,
  { body }: FrontMatter,
  settings: ParseSettings,
): FlatArticle | undefined {
  if (linkLinesIn(body) < FEWEST_LINKS) return undefined;
  const tree = fragmentTree(renderMarkdown(body, NO_TITLE).html);
  return tree && readFlatPage(path, tree, settings);
}
