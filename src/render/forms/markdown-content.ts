import { escapeXml } from '../xml.ts';
import {
  type BlockWriter,
  blocksOf,
  type ContentElement,
  type ContentNode,
  contentOf,
  isBlock,
} from './content.ts';

/**
 * An article's HTML as CommonMark (https://spec.commonmark.org/0.31.2/). What CommonMark has no form for, such as a table,
 * stays HTML, which it allows.
 */
export function markdownContent(html: string): string {
  return blocksOf(contentOf(html), writer).join('\n\n');
}

const MARKS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };
const INLINE: Readonly<Record<string, (element: ContentElement) => string>> = {
  br: () => '\\\n',
  code: ({ children }) => codeSpan(textOf(children)),
  a: ({ attributes, children }) =>
    attributes.href ? `[${inline(children)}](<${address(attributes.href)}>)` : inline(children),
  img: ({ attributes: { src = '', alt = '' } }) => `![${escaped(alt)}](<${address(src)}>)`,
};

const writer: BlockWriter = { block: blockOf, line: paragraph };

function blockOf(block: ContentElement): string[] {
  const { name, attributes, children } = block;
  const heading = /^h([2-6])$/.exec(name)?.[1];
  if (name === 'p' && !attributes.dir) return [paragraph(children)].filter(Boolean);
  if (heading) return [`${'#'.repeat(Number(heading))} ${paragraph(children).replace(/\\?\n/g, ' ')}`];
  if (name === 'blockquote') return [prefixed(blocksOf(children, writer), '> ', '> ')];
  if (name === 'hr') return ['---'];
  if (name === 'pre') return [fenced(textOf(children))];
  if (name === 'div') return blocksOf(children, writer);
  if (name === 'ul' || name === 'ol') return [listOf(block)];
  // A block of HTML ends at a blank line.
  return [htmlOf(block).replace(/\n\s*\n/g, '\n')];
}

function listOf({ name, attributes, children }: ContentElement): string {
  const first = Number(attributes.start ?? 1);
  return children
    .filter(isBlock)
    .map((item, i) => {
      const mark = name === 'ul' ? '- ' : `${first + i}. `;
      return prefixed(blocksOf(item.children, writer), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

function prefixed(blocks: readonly string[], first: string, rest: string): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}

/** A paragraph's text; where its line would begin a block of another kind, the mark is escaped. */
function paragraph(nodes: readonly ContentNode[]): string {
  return inline(nodes)
    .trim()
    .replace(/\n +/g, '\n')
    .replace(/^(?:([-+=#])|(\d+)([.)]))/gm, (_, mark, number, point) =>
      mark ? `\\${mark}` : `${number}\\${point}`,
    );
}

function inline(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node.replace(/[ \t\n]+/g, ' '));
      const mark = MARKS[node.name];
      if (mark) return emphasis(inline(node.children), mark);
      return INLINE[node.name]?.(node) ?? `${tag(node)}${inline(node.children)}</${node.name}>`;
    })
    .join('');
}

/** White space inside the marks would make them plain text. */
function emphasis(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

/** A bare address would take the escapes behind it for its own: it is none with an escape in its front. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]{<>&~|$]/g, '\\$&').replace(/:(?=\/\/)|\bwww(?=\.)/gi, bareAddressBroken);
}

function bareAddressBroken(start: string): string {
  return start === ':' ? '\\:' : `${start}\\`;
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + longestRun(text));
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(text)));
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function address(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent);
}

function textOf(nodes: readonly ContentNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

function tag({ name, attributes }: ContentElement): string {
  const pairs = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

const VOID = new Set(['br', 'hr', 'img', 'wbr']);

function htmlOf(node: ContentNode): string {
  if (typeof node === 'string') return escapeXml(node);
  if (VOID.has(node.name)) return tag(node);
  return `${tag(node)}${node.children.map(htmlOf).join('')}</${node.name}>`;
}
