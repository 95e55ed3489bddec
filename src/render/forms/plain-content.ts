import {
  type BlockWriter,
  blocksOf,
  type ContentElement,
  type ContentNode,
  contentOf,
  isBlock,
  textContent,
} from './content.ts';

/** An article's HTML as plain text: blocks parted by blank lines, a link's address behind it in pointed brackets. */
export function plainContent(html: string): string {
  return blocksOf(contentOf(html), writer).join('\n\n');
}

const writer: BlockWriter = { block: blockOf, line: lineOf };

function blockOf(block: ContentElement): string[] {
  const { name, children } = block;
  if (name === 'pre') return [textContent(children).trimEnd()];
  if (name === 'hr') return ['* * *'];
  if (name === 'ul' || name === 'ol') return [listOf(block)];
  if (name === 'table') return [blocksOf(children, writer).join('\n')];
  if (name === 'tr')
    return [
      children
        .map((cell) => lineOf([cell]))
        .filter(Boolean)
        .join(' | '),
    ];
  if (name === 'blockquote') return [marked(blocksOf(children, writer).join('\n\n'), '> ', '> ')];
  return blocksOf(children, writer);
}

function listOf({ name, attributes, children }: ContentElement): string {
  const first = Number(attributes.start ?? 1);
  const items = children.filter(isBlock);
  return items
    .map((item, i) => {
      const mark = name === 'ul' ? '- ' : `${first + i}. `;
      return marked(blocksOf(item.children, writer).join('\n'), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

function marked(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
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
