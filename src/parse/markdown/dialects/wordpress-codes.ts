import { ENCLOSING_CODES, SINGLE_CODES } from '../../../wordpress-code-names.ts';
import { outsideCode } from './outside-code.ts';
import { link, linkOrPlayer } from './shown-by.ts';

/** A converter to Markdown may have put a backslash before their brackets. */
const PAIRED = new RegExp(
  String.raw`\\?\[(${ENCLOSING_CODES})(?=[\s\]\\])([^\][]{0,600}?)\\?\]([\s\S]{0,5000}?)\\?\[/\1\\?\]`,
  'g',
);
const SINGLE = new RegExp(String.raw`\\?\[(${SINGLE_CODES})(?=[\s=\]\\])([^\][]{0,600}?)\\?\](?!\()`, 'g');
const PICTURE =
  /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?|\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?)\s*([\s\S]*)/;
/** Words that stand in brackets in any text, as do those of a list of talks: `[video] How it rains`. */
const WORDS = /^(?:audio|video|playlist|slideshow|youtube|vimeo|soundcloud)$/;
const ADDRESS = /https?:\/\/[^\s"'<>\]\\]+/;

/** A text with WordPress's own codes as what they stand for, and the names of those that were left out. */
export function withoutWordPressCodes(text: string): {
  readonly text: string;
  readonly leftOut: readonly string[];
} {
  if (!text.includes('[')) return { text, leftOut: [] };
  const leftOut = new Set<string>();
  const single = (whole: string, name: string, said: string) => {
    if (said.trim() === '' && WORDS.test(name)) return whole;
    const address = ADDRESS.exec(said.replace(/&amp;/g, '&'))?.[0] ?? numbered(name, said);
    if (address === undefined) leftOut.add(name);
    return address === undefined ? '' : linkOrPlayer(address);
  };
  const told = outsideCode(text, (plain) => plain.replace(PAIRED, around).replace(SINGLE, single));
  return { text: told, leftOut: [...leftOut] };
}

function around(whole: string, name: string, said: string, within: string): string {
  if (name === 'embed') return /^https?:\/\/\S+$/i.test(within.trim()) ? link(within.trim()) : whole;
  if (name !== 'caption') return `<pre><code>${inOneBlock(within.trim())}</code></pre>`;
  const [, picture, below = ''] = PICTURE.exec(within) ?? [];
  if (picture === undefined) return within;
  const words = below.trim() || (/\bcaption="([^"]*)"/.exec(said)?.[1] ?? '');
  return picture.startsWith('<')
    ? `<figure>${picture}${words && `<figcaption>${words}</figcaption>`}</figure>`
    : `${picture}\n\n${words}`;
}

/** Code in HTML, tags in it and all, without the blank lines that would end it in Markdown. */
function inOneBlock(code: string): string {
  const gap = (lines: string) => `\n${'&#10;'.repeat(lines.length - 1)}`;
  return code.replaceAll('<', '&lt;').replace(/\n\n+/g, gap);
}

function numbered(name: string, said: string): string | undefined {
  const id = /^[\s=]+([\w-]{5,20})/.exec(said)?.[1];
  if (id === undefined) return undefined;
  if (name === 'youtube') return `https://www.youtube.com/watch?v=${id}`;
  return name === 'vimeo' && /^\d+$/.test(id) ? `https://vimeo.com/${id}` : undefined;
}
