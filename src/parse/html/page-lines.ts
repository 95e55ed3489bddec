import type { Element, Nodes, Root } from 'hast';
import { safeLine } from '../../safe-text.ts';
import { foldedWords } from '../folded-text.ts';
import { textContent } from '../safe-html/html-tree.ts';
import { PAGE_BLOCKS } from './article-lines.ts';

/** A line of a page, and whether it is the headline: a heading of those words, or a line of them. */
export interface PageLine {
  readonly text: string;
  readonly headline?: 'heading' | 'line' | undefined;
}

/** And what ends a line besides: a time stands beside the name of an author. */
const BREAKS = new Set(['br', 'time']);
/** What its readers do not see, menus, and the captions of pictures, which have days of their own. */
const NOT_SHOWN =
  /^(?:script|style|template|noscript|svg|head|nav|footer|aside|select|option|button|figcaption)$/;

/** The lines of a page that its readers see outside of menus, but for what is left out. */
export function pageLines(
  page: Root,
  titleText: string,
  isLeftOut: (element: Element) => boolean = () => false,
): PageLine[] {
  const lines: PageLine[] = [];
  const title = foldedWords(titleText);
  const isTitle = (text: string) => title !== '' && foldedWords(text) === title;
  let open = '';
  const close = () => {
    const text = safeLine(open);
    if (text !== '') lines.push({ text, headline: isTitle(text) ? 'line' : undefined });
    open = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') open += node.value;
    if (!('children' in node)) return;
    if (node.type === 'element' && (isNotShown(node) || isLeftOut(node))) return;
    const isBlock = node.type === 'element' && (PAGE_BLOCKS.has(node.tagName) || BREAKS.has(node.tagName));
    if (isBlock) close();
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName) && isTitle(textContent(node))) {
      lines.push({ text: titleText, headline: 'heading' });
      return;
    }
    for (const child of node.children) walk(child);
    if (isBlock) close();
  };
  walk(page);
  close();
  return lines;
}

function isNotShown({ tagName, properties }: Element): boolean {
  return NOT_SHOWN.test(tagName) || properties.hidden === true;
}
