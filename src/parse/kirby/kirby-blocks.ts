import { fencedCode } from '../../fenced-code.ts';
import { safeText } from '../../safe-text.ts';
import { figure, link } from '../markdown/dialects/shown-by.ts';
import { isTable, type Table } from '../table.ts';
import { asMarkdown } from './kirby-text.ts';

/** What a block stands for, by what it holds: https://getkirby.com/docs/reference/panel/blocks. */
const BLOCKS: Readonly<Record<string, (content: Table) => string>> = {
  heading: ({ level, text }) => element(/^h[1-6]$/.test(`${level}`) ? `${level}` : 'h2', inOneBlock(text)),
  text: ({ text }) => htmlOf(text),
  list: ({ text }) => htmlOf(text),
  quote: ({ text, citation }) => `<blockquote>${htmlOf(text)}${htmlOf(citation)}</blockquote>`,
  markdown: ({ text }) => asMarkdown(textOrEmpty(text)),
  code: ({ code, language }) =>
    fencedCode(textOrEmpty(code), language === 'text' ? '' : textOrEmpty(language)),
  line: () => '<hr>',
  image: ({ location, src, image, alt, caption }) =>
    pictures(location === 'web' ? src : (image ?? src), alt, caption),
  gallery: ({ images, caption }) => pictures(images, '', caption),
  video: ({ url, video, caption }) => linked(url ?? first(video), caption),
};
/** What the editor before blocks called them. */
const FORMER: Readonly<Record<string, string>> = {
  paragraph: 'text',
  ul: 'list',
  ol: 'list',
  blockquote: 'quote',
  hr: 'line',
  kirbytext: 'markdown',
};

/** The blocks of a text that is kept as JSON, in rows and columns or not, as Markdown; `undefined` where a text is none. */
export function blocksAsMarkdown(text: string): string | undefined {
  if (!/^\[\s*[{\]]/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  return safeText(blocksIn(parsed).map(told).filter(Boolean).join('\n\n'));
}

function blocksIn(value: unknown): readonly Table[] {
  if (Array.isArray(value)) return value.flatMap(blocksIn);
  if (!isTable(value)) return [];
  if (Array.isArray(value.columns)) return blocksIn(value.columns);
  if (Array.isArray(value.blocks)) return blocksIn(value.blocks);
  return value.isHidden === true ? [] : [value];
}

function told({ type, content, attrs }: Table): string {
  const kind = `${type}`;
  const level = /^h[1-6]$/.test(kind) ? kind : undefined;
  const name = level ? 'heading' : (FORMER[kind] ?? kind);
  const values = isTable(content) ? content : former(kind, textOrEmpty(content), isTable(attrs) ? attrs : {});
  if (Object.hasOwn(BLOCKS, name)) return BLOCKS[name]?.({ level, ...values }) ?? '';
  // A block of a site's own has its text under a common name, if it has one.
  return htmlOf(values.text);
}

function former(kind: string, text: string, attrs: Table): Table {
  const items = /^[uo]l$/.test(kind) && !/<li/.test(text) ? `<li>${text}</li>` : text;
  return { ...attrs, text: /^[uo]l$/.test(kind) ? `<${kind}>${items}</${kind}>` : text, code: text };
}

function pictures(named: unknown, alt: unknown, caption: unknown): string {
  const files = [named].flat().filter((file) => typeof file === 'string' && file !== '');
  const shown = files.map((src) => figure({ src: `${src}`, alt: textOrEmpty(alt) }));
  const words = inOneBlock(caption);
  const last = shown.pop();
  if (last === undefined) return '';
  return [
    ...shown,
    last.replace('</figure>', `${words && `<figcaption>${words}</figcaption>`}</figure>`),
  ].join('\n\n');
}

function linked(address: unknown, caption: unknown): string {
  const words = textOrEmpty(caption).replace(/<[^<>]*>/g, '');
  return /^https?:/.test(textOrEmpty(address)) ? link(textOrEmpty(address), words) : words;
}

function element(name: string, html: string): string {
  return `<${name}>${html}</${name}>`;
}

/** Without an element around it, HTML in Markdown would be Markdown. */
function htmlOf(value: unknown): string {
  const html = inOneBlock(value);
  return html === '' || /^<(?:p|ul|ol|h\d|div|figure|blockquote|table)\b/i.test(html)
    ? html
    : element('p', html);
}

/** HTML in Markdown ends at a blank line. */
function inOneBlock(value: unknown): string {
  return textOrEmpty(value)
    .replace(/\n\s*\n/g, '\n')
    .trim();
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function textOrEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
