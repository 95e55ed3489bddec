import { escapeUTF8 } from 'entities';
import { outsideCode } from './outside-code.ts';
import { SHORTCODE, type Values, valuesIn } from './shortcode-tag.ts';
import { figure, link } from './shown-by.ts';

/** Those of Jekyll's plugins: jekyll-gist, and the players'. */
const LIQUID_TAG = /\{%-?\s*(gist|youtube|vimeo)((?:\s+[^\s%{}]+){1,2})\s*-?%\}/g;

const FENCE = '```';

/** Hugo's own shortcodes (https://gohugo.io/shortcodes/), as the Markdown or HTML that says the same here. */
const SHORTCODES: Readonly<Record<string, (values: Values) => string>> = {
  figure,
  gist: ({ 0: user = '', 1: id = '' }) =>
    link(`https://gist.github.com/${[user, id].filter(Boolean).join('/')}`),
  highlight: ({ 0: language = '' }) => `${FENCE}${language}`,
  '/highlight': () => FENCE,
  details: ({ summary = 'Details' }) => `<details><summary>${escapeUTF8(summary)}</summary>\n\n`,
  '/details': () => '\n\n</details>',
  vimeo: ({ id, 0: first = '', title }) => link(`https://vimeo.com/${id ?? first}`, title),
  youtube: ({ id, 0: first = '', title }) => link(`https://www.youtube.com/watch?v=${id ?? first}`, title),
  x: ({ user = 'i', id = '' }) => link(`https://x.com/${user}/status/${id}`),
  tweet: ({ user = 'i', id = '' }) => link(`https://x.com/${user}/status/${id}`),
};

/** A text with the shortcodes that are known as what they stand for. Others stay as they are: `withoutOwnShortcodes` tells them. */
export function withoutShortcodes(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  const told = (tag: string, name: string, rest: string) =>
    Object.hasOwn(SHORTCODES, name) ? (SHORTCODES[name]?.(valuesIn(rest)) ?? tag) : tag;
  return outsideCode(text, (plain) => plain.replace(SHORTCODE, told).replace(LIQUID_TAG, told));
}
