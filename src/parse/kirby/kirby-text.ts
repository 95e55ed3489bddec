import { fromSiteRoot } from '../from-site-root.ts';
import { outsideCode } from '../markdown/dialects/outside-code.ts';
import { figure, link, linkOrPlayer } from '../markdown/dialects/shown-by.ts';

type Values = Readonly<Record<string, string>>;

/** A tag in its brackets, in which there may be brackets: `(link: https://example.org/Rain_(film) text: Rain)`. */
const TAG =
  /\((link|image|file|email|tel|twitter|video|youtube|vimeo|gist|audio|mark):((?:[^()]|\((?:[^()]|\([^()]{0,500}\)){0,200}\)){0,2000})\)/gi;
/** The names of what a tag says of what it is about: https://getkirby.com/docs/reference/text/kirbytags. */
const NAMED =
  /(?:^|\s)(alt|autoplay|caption|class|controls|download|file|height|imgclass|lang|link|linkclass|loop|muted|popup|poster|preload|rel|role|size|srcset|style|target|text|title|width):\s*/i;
/** One that has no line of its own is written as a break. */
const LINE_END = /(?<!\n)\n(?=\S)/g;

/** What a tag stands for, by its value and what else it says. */
const TAGS: Readonly<Record<string, (value: string, said: Values) => string>> = {
  link: (value, { text }) => linkTo(fromSiteRoot(value), text),
  file: (value, { text }) => linkTo(value, text),
  audio: (value, { text, caption }) => linkOrPlayer(value, text || caption),
  email: (value, { text }) => linkTo(`mailto:${value}`, text || value),
  tel: (value, { text }) => text || value,
  twitter: (value, { text }) =>
    linkTo(`https://x.com/${value.replace(/^@/, '')}`, text || `@${value.replace(/^@/, '')}`),
  video: (value, { caption, title }) => linkOrPlayer(value, caption || title),
  youtube: (value, { caption }) => linkTo(film('https://www.youtube.com/watch?v=', value), caption),
  vimeo: (value, { caption }) => linkTo(film('https://vimeo.com/', value), caption),
  gist: (value, { file }) => linkTo(value, file),
  mark: (value) => `<mark>${value}</mark>`,
  image,
};

/** KirbyText, https://getkirby.com/docs/guide/content/text-formatting, as Markdown. A line's end is one, as with Kirby. */
export function asMarkdown(text: string): string {
  return outsideCode(text, (plain) => withoutTags(plain).replace(LINE_END, '  \n'));
}

function withoutTags(text: string): string {
  return text.replace(TAG, (_, name: string, rest: string) => {
    // A caption may have tags of its own, with names of their own.
    const [value = '', ...pairs] = withoutTags(rest).split(NAMED);
    const said: Record<string, string> = {};
    for (let i = 0; i < pairs.length; i += 2) said[pairs[i]?.toLowerCase() ?? ''] = onOneLine(pairs[i + 1]);
    return TAGS[name.toLowerCase()]?.(onOneLine(value), said) ?? '';
  });
}

/** A value may go on over lines. */
function onOneLine(value = ''): string {
  return value.replace(/\s+/g, ' ').trim();
}

function image(value: string, { alt = '', caption, title = '', link: target }: Values): string {
  if (caption) return figure({ src: value, alt: alt || title, caption });
  const picture = `![${(alt || title).replace(/[[\]\\]/g, '\\$&')}](<${value}>)`;
  const isLinked = target && target !== 'self' && target !== value;
  return isLinked ? `[${picture}](<${fromSiteRoot(target)}>)` : picture;
}

function linkTo(address: string, text = ''): string {
  return link(address, text || (/^https?:/i.test(address) ? undefined : address));
}

function film(before: string, value: string): string {
  return /^https?:/i.test(value) ? value : before + value;
}
