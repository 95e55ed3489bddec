import type { Nodes, Root } from 'hast';
import { BLOCK_ELEMENTS } from '../../html-elements.ts';
import { safeLine, safeText } from '../../safe-text.ts';
import { isStampOrByline } from '../text/lines/stamp-or-byline.ts';

/** A run of text that stands by itself, and the element that it stands in: `p`, `h2`, `li`. */
export interface TextBlock {
  readonly text: string;
  /** The same without what a machine reads: each piece of code is a mark. */
  readonly prose: string;
  readonly within: string;
}

const CODE = new Set(['code', 'kbd', 'pre', 'samp', 'var']);
/** No word, and none goes on over it. */
const CODE_MARK = ' ` ';

/** The blocks of text in an article's safe HTML, in order, as plain text. Only what is preformatted has line breaks. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open = '';
  let prose = '';
  const close = (within: string) => {
    const text = within === 'pre' ? safeText(open).trimEnd() : safeLine(open);
    if (text.trim() !== '') blocks.push({ text, prose: safeLine(prose), within });
    open = '';
    prose = '';
  };
  const add = (text: string, said: string) => {
    open += text;
    prose += said;
  };
  const walk = (node: Nodes, within: string, isCode: boolean): void => {
    if (node.type === 'text') add(node.value, isCode ? '' : node.value);
    if (node.type === 'element' && node.tagName === 'br') add('\n', '\n');
    if (!('children' in node)) return;
    const isBlock = node.type === 'element' && BLOCK_ELEMENTS.has(node.tagName);
    if (isBlock) close(within);
    const inside = isBlock ? node.tagName : within;
    const begins = !isCode && node.type === 'element' && CODE.has(node.tagName);
    if (begins) add('', CODE_MARK);
    for (const child of node.children) walk(child, inside, isCode || begins);
    if (isBlock) close(inside);
  };
  walk(tree, 'p', false);
  close('p');
  return blocks;
}

/** Tags as Obsidian has them in a text (`#seed #idea/new`), or when a note was begun. */
const NOTE_LINE = /^(?:#[\p{L}\p{N}_/-]+(?:\s+|$))+$|^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?$/u;

/** The first block that is running text, and no heading, caption or cell, nor a line of who or when; else the first of all. */
export function leadOf(blocks: readonly TextBlock[]): string | undefined {
  const isRunning = ({ within, text }: TextBlock) =>
    (within === 'p' || within === 'div') && !NOTE_LINE.test(text) && !isStampOrByline(text);
  return (blocks.find(isRunning) ?? blocks[0])?.text;
}

/** So many items say what a list is of. */
const ITEMS_SAID = 5;

/** What an article says first that is headings and lists alone; `undefined` where it has running text, or no list. */
export function listedLead(blocks: readonly TextBlock[]): string | undefined {
  if (blocks.some(({ within }) => within === 'p' || within === 'div')) return undefined;
  const items = blocks.filter(({ within }) => within === 'li').slice(0, ITEMS_SAID);
  return items.length === 0 ? undefined : items.map(({ text }) => text).join(' · ');
}
