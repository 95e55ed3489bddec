import { longestRun } from '../../fenced-code.ts';
import { ENCLOSING_CODES, SINGLE_CODES } from '../../wordpress-code-names.ts';
import { escapeXml } from '../xml.ts';
import { type ContentElement, type ContentNode, textContent } from './content.ts';

/** What stands between the blocks of an article's HTML as a line of CommonMark; what it has no form for stays HTML. */
export function markdownLine(nodes: readonly ContentNode[]): string {
  const written = nodes.map((node) =>
    typeof node === 'string'
      ? escaped(node.replace(/[ \t\n]+/g, ' '))
      : (FORMS[node.name]?.(node) ?? markdownLine(node.children)),
  );
  // From the last to the first: how one is written depends on how the next one is.
  const parts: string[] = [];
  let behind = '';
  for (let i = nodes.length - 1; i >= 0; i--) {
    const sides = { before: written[i - 1] ?? '', behind };
    const part = beside(nodes[i] as ContentNode, written[i] as string, sides);
    parts.push(part);
    behind = part === '' ? behind : part;
  }
  return parts.reverse().join('');
}

/** The tag that begins an element. */
export function tag({ name, attributes }: ContentElement): string {
  const pairs = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

/** Between pointed brackets it is what it says; of others readers show octets and names of hosts decoded. */
const PLAIN_ADDRESS = /^https?:\/\/(?!.*xn--)[\w./:?#@!&'()+,;=~-]+$/;
const MARKS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };
const FORMS: Readonly<Record<string, (element: ContentElement) => string>> = {
  br: () => '\\\n',
  code: ({ children }) => codeSpan(textContent(children)),
  a: ({ attributes: { href }, children }) => {
    if (!href) return markdownLine(children);
    return PLAIN_ADDRESS.test(href) && textContent(children) === href
      ? `<${href}>`
      : `[${markdownLine(children)}](<${address(href)}>)`;
  },
  img: ({ attributes: { src = '', alt = '' } }) => `![${escaped(alt)}](<${address(src)}>)`,
};

/** What stands around a part of a line. */
interface Sides {
  readonly before: string;
  readonly behind: string;
}

/** A part of a line as it is written beside others; of an element that has no form of its own, `text` is what is in it. */
function beside(node: ContentNode, text: string, sides: Sides): string {
  // With its mark of exclamation a link would be a picture.
  if (typeof node === 'string') return sides.behind.startsWith('[') ? text.replace(/!$/, '\\!') : text;
  const mark = MARKS[node.name];
  if (mark) return emphasis(node, text, mark, sides);
  if (node.name === 'code' && isNoSpan(node, sides)) return asHtml(node, markdownLine(node.children));
  return FORMS[node.name] ? text : asHtml(node, text);
}

/** Whether code says its language, which a span of code cannot; or stands before another piece, with which it would be one. */
function isNoSpan({ attributes }: ContentElement, { behind }: Sides): boolean {
  return attributes.class !== undefined || behind.startsWith('`');
}

/**
 * An emphasis with its marks, outside of which the white space at its ends goes; as HTML where the marks would be plain text: behind
 * a letter and before a sign, or the other way round (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run), as in
 * Chinese and Japanese, which have no spaces there; or beside another mark.
 */
function emphasis(element: ContentElement, text: string, mark: string, { before, behind }: Sides): string {
  const inner = text.trim();
  if (inner === '') return text;
  const [start, end] = [text.slice(0, -text.trimStart().length), text.slice(text.trimEnd().length)];
  const opens = start !== '' || ENDS_LOOSELY.test(before) || !/^[\p{P}\p{S}]/u.test(inner);
  const closes = end !== '' || BEGINS_LOOSELY.test(behind) || !/[\p{P}\p{S}]$/u.test(inner);
  const isAlone = end !== '' || !behind.startsWith('*');
  return opens && closes && isAlone
    ? `${start}${mark}${inner}${mark}${end}`
    : `${start}${asHtml(element, inner)}${end}`;
}

/** Nothing, white space or a sign. */
const ENDS_LOOSELY = /(?:^|[\s\p{P}$+<=>^`|~])$/u;
const BEGINS_LOOSELY = /^(?:$|[\s\p{P}$+<=>^`|~])/u;

function asHtml(element: ContentElement, text: string): string {
  return `${tag(element)}${text}</${element.name}>`;
}

/** A bracket that begins a code of WordPress's, which is read behind a backslash too. */
const CODE = new RegExp(String.raw`\\\[(?=/?(?:${ENCLOSING_CODES}|${SINGLE_CODES})[\s=\\])`, 'g');

/**
 * A text as Markdown that says the same. A bare address would take the escapes behind it for its own: it is none with an escape in its
 * front; and nothing between two colons is an emoji with one.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{<>&~|$]|:(?=\/\/|[a-z0-9_+-]{1,80}:)/g, '\\$&')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(CODE, '&#91;');
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + longestRun(text));
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function address(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent);
}
