import type { Input } from './input.ts';
import { markdown } from './markdown/markdown.ts';

const FENCE = /^```/;
/** Behind a fence stands what the lines are called; a single word may be their language, as in Markdown. */
const CALLED = /^```\s*\S+\s.*/;
const LINK = /^=>\s*(\S+)[ \t]*(.*)/;
/** Lines of a kind of their own: a heading, an item of a list, a quotation. */
const MARKED = /^(#{1,3}|\*(?=\s)|>)\s*(.*)/;

/** Gemtext, as capsules of Gemini keep their posts: https://geminiprotocol.net/docs/gemtext-specification.gmi. */
export const gemtext: Input = {
  name: 'Gemtext',
  accepts: ({ path }) => /\.(?:gmi|gemini)$/i.test(path),
  async read({ path, text }, settings) {
    const { readFrontMatter } = await import('./front-matter/front-matter.ts');
    const { body } = readFrontMatter(path, text);
    const before = text.slice(0, text.length - body.length);
    return markdown.read({ path, text: before + asMarkdown(body) }, settings);
  },
};

/** Each line is a paragraph, or what it begins with says it is; but for those between fences, which stay. */
function asMarkdown(text: string): string {
  let isFenced = false;
  let written = '';
  let last = '';
  for (const line of text.split('\n')) {
    const isFence = FENCE.test(line);
    const block = isFenced ? line : isFence ? line.replace(CALLED, '```') : asBlock(line);
    const isOneList = /^\* /.test(block) && /^\* /.test(last);
    if (!isFenced && !isOneList) written += block.startsWith('>') && last.startsWith('>') ? '>\n' : '\n';
    written += `${block}\n`;
    if (isFence) isFenced = !isFenced;
    last = block;
  }
  return written;
}

function asBlock(line: string): string {
  const [, address, label] = LINK.exec(line) ?? [];
  if (address) return `* [${plain(label || address)}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`;
  const [, mark, rest = ''] = MARKED.exec(line) ?? [];
  return mark ? `${mark} ${plain(rest)}` : plain(line);
}

/** No line has marks within. */
function plain(text: string): string {
  return text.trim().replace(/[\\`*_[\]<&~|$]/g, '\\$&');
}
