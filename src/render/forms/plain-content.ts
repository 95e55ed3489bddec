import {
  type BlockWriter,
  type ContentElement,
  type ContentNode,
  contentOf,
  textContent,
  writtenBlocks,
} from './content.ts';
import { listLines, markedLines } from './marked-lines.ts';

/** An article's HTML as plain text: blocks parted by blank lines, a link's address behind it in pointed brackets. */
export function plainContent(html: string): string {
  return writtenBlocks(contentOf(html), writer).join('\n\n');
}

const writer: BlockWriter = { block: blockOf, line: lineOf };

function blockOf(block: ContentElement): string[] {
  const { name, children } = block;
  if (name === 'pre') return [textContent(children).trimEnd()];
  if (name === 'hr') return ['* * *'];
  if (name === 'ul' || name === 'ol') return [listLines(block, tightly)];
  if (name === 'table') return [tightly(children)];
  if (name === 'tr')
    return [
      children
        .map((cell) => lineOf([cell]))
        .filter(Boolean)
        .join(' | '),
    ];
  if (name === 'blockquote') return [markedLines(writtenBlocks(children, writer).join('\n\n'), '> ', '> ')];
  return writtenBlocks(children, writer);
}

/** Blocks with no blank line between. */
function tightly(nodes: readonly ContentNode[]): string {
  return writtenBlocks(nodes, writer).join('\n');
}

function lineOf(nodes: readonly ContentNode[]): string {
  return inline(nodes)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function inline(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/g, ' ');
      const { name, attributes, children } = node;
      if (name === 'br') return '\n';
      if (name === 'img') return attributes.alt ?? '';
      const text = inline(children);
      return name === 'a' && attributes.href && attributes.href !== text
        ? `${text} <${attributes.href}>`
        : text;
    })
    .join('');
}
