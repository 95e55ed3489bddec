import { fencedCode } from '../../fenced-code.ts';
import { escapeXml } from '../xml.ts';
import {
  type BlockWriter,
  type ContentElement,
  type ContentNode,
  contentOf,
  textContent,
  writtenBlocks,
} from './content.ts';
import { markdownLine, tag } from './markdown-line.ts';
import { markdownTable } from './markdown-table.ts';
import { listLines, markedLines } from './marked-lines.ts';

/**
 * An article's HTML as CommonMark (https://spec.commonmark.org/0.31.2/), with GitHub's tables. What these have no form for stays
 * HTML, which they allow.
 */
export function markdownContent(html: string): string {
  return textOf(contentOf(html));
}

const writer: BlockWriter = { block: blockOf, line: paragraph };

function blockOf(block: ContentElement): string[] {
  const { name, attributes, children } = block;
  const level = /^h([2-6])$/.exec(name)?.[1];
  if (name === 'p' && !attributes.dir) return [paragraph(children)].filter(Boolean);
  if (level) return [heading(Number(level), children)];
  if (name === 'blockquote') return [markedLines(textOf(children), '> ', '> ')];
  // Behind the mark of a list `---` would be a line across the list.
  if (name === 'hr') return ['***'];
  if (name === 'pre') return [fencedCode(textContent(children).replace(/\n$/, ''), languageOf(children))];
  if (name === 'div') return writtenBlocks(children, writer);
  if (name === 'ul' || name === 'ol') return [listLines(block, textOf)];
  // A block of HTML ends at a blank line.
  return [(name === 'table' && markdownTable(block)) || htmlOf(block).replace(/\n\s*\n/g, '\n')];
}

function textOf(nodes: readonly ContentNode[]): string {
  return writtenBlocks(nodes, writer).join('\n\n');
}

/** A heading stands in one line, and marks at its end would be no part of it. */
function heading(level: number, nodes: readonly ContentNode[]): string {
  const text = paragraph(nodes).replace(/\\?\n/g, ' ');
  return `${'#'.repeat(level)} ${text.replace(/#$/, '\\#')}`;
}

/** A paragraph's text; where its line would begin a block of another kind, the mark is escaped. */
function paragraph(nodes: readonly ContentNode[]): string {
  return markdownLine(nodes)
    .trim()
    .replace(/\n +/g, '\n')
    .replace(/^(?:([-+=#]|:(?=::)|!(?=!!)|\?(?=\?\?))|(\d+)([.)]))/gm, (_, mark, number, point) =>
      mark ? `\\${mark}` : `${number}\\${point}`,
    );
}

/** The language of code as `withCodeLanguage` leaves it, where all of a block is one piece of code. */
function languageOf([code, ...others]: readonly ContentNode[]): string {
  if (typeof code !== 'object' || others.length > 0) return '';
  return /^language-(.+)$/.exec(code.attributes.class ?? '')?.[1] ?? '';
}

const VOID = new Set(['br', 'hr', 'img', 'wbr']);

function htmlOf(node: ContentNode): string {
  if (typeof node === 'string') return escapeXml(node);
  if (VOID.has(node.name)) return tag(node);
  return `${tag(node)}${node.children.map(htmlOf).join('')}</${node.name}>`;
}
