import { escapeUTF8 } from 'entities';
import { playerHtml } from '../player-html.ts';
import { renderLine } from '../rendering.ts';
import type { Values } from './shortcode-tag.ts';

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;
const WEB_ADDRESS = /^https?:\/\//i;
const ADDRESS = /^(?:https?:\/)?\/\S*$/i;
/** Below what else pictures stand in tags of sites and themes. */
const PICTURE_NAMES = ['image_path', 'image', 'img', 'file', 'path'];

/** The names of films on YouTube and Bilibili, of a post, and of a repository. */
const FILM = /^[\w-]{11}$/;
const BILIBILI = /^BV\w{10}$/;
const POST = /^\d{5,}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const ID_NAMES = ['id', 'videoId', 'videoid', 'youtubeId', 'bvid', 'repo', '0', '1'];

/** What a tag or a component stands for, by its name or by what it says; `undefined` where that is not to be told. */
export function standsFor(name: string, values: Values): string | undefined {
  const idOf = (form: RegExp) =>
    ID_NAMES.map((key) => values[key]).find((value) => value && form.test(value));
  const [first = '', second = ''] = [values[0], values[1]];
  if (/^(?:post|asset)_(?:link|path)$/.test(name)) return `[${second || first}](<${first}>)`;
  if (name === 'link' && WEB_ADDRESS.test(second)) return link(second, first);
  const film = /youtube/i.test(name + (values.provider ?? '')) ? idOf(FILM) : undefined;
  if (film) return link(`https://www.youtube.com/watch?v=${film}`, values.title);
  const bilibili = /bilibili/i.test(name) ? idOf(BILIBILI) : undefined;
  if (bilibili) return link(`https://www.bilibili.com/video/${bilibili}`, values.title);
  const post = /^(?:tweet|twitter|x)$/i.test(name) ? idOf(POST) : undefined;
  if (post) return link(`https://x.com/i/status/${post}`);
  const repository = /github/i.test(name) ? idOf(REPOSITORY) : undefined;
  if (repository) return link(`https://github.com/${repository}`, repository);
  return shownBy(values);
}

/** What a tag stands for that has an address: a picture, or a link; `undefined` where it has none. */
function shownBy(values: Values): string | undefined {
  const { src, url, href, title, alt, text, name, desc } = values;
  const named = src || url || href || values.link;
  const placed = Object.entries(values).flatMap(([key, value]) => (/^\d+$/.test(key) ? [value] : []));
  const picture = [named, ...PICTURE_NAMES.map((key) => values[key]), ...placed].find(isPicture);
  if (picture !== undefined) {
    const { caption = values.figcaption ?? values.description ?? '' } = values;
    const words = placed.slice(placed.indexOf(picture) + 1).find((value) => /\p{L}/u.test(value));
    return figure({ src: picture, alt: alt ?? words ?? '', caption });
  }
  const words = placed.find((value) => /\p{L}/u.test(value) && !ADDRESS.test(value));
  // A path alone may be a file that the tag puts in.
  const address = named || placed.find((value) => WEB_ADDRESS.test(value) || (words && ADDRESS.test(value)));
  return address && linkOrPlayer(address, [title, text, name, alt, desc, words].find(Boolean));
}

function isPicture(address: string | undefined): address is string {
  return address !== undefined && PICTURE.test(address);
}

/** A picture with its caption, which is Markdown, as HTML. */
export function figure({ src = '', alt = '', title, caption, width = '' }: Values): string {
  const words = [title, caption].flatMap((text) => (text ? renderLine(text) : [])).join(' ');
  const picture = `<img src="${escapeUTF8(src)}" alt="${escapeUTF8(alt)}"${/^\d+$/.test(width) ? ` width="${width}"` : ''}>`;
  return `<figure>${picture}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

/** A link, as Markdown. Without a title the address stands for itself. */
export function link(address: string, title?: string): string {
  return title ? `[${title.replace(/[[\]\\]/g, '\\$&')}](<${address}>)` : `<${address}>`;
}

/** What plays a file of sound or film, as HTML; of another address, a link. */
export function linkOrPlayer(address: string, title?: string): string {
  return playerHtml(address, title) ?? link(address, title || address);
}

const LINK = /(?:\[((?:[^[\]\\\n]|\\.){1,300})\]\()?<(https?:\/\/[^\s<>]+)>\)?/g;

/** No line of it begins as a fence does, so that each is looked through once. */
const FENCED = /^```\w*\n((?!```)[^\n]*(?:\n(?!```)[^\n]*)*)\n```$/gm;

/** A text in HTML with the links that `link` put in it, and code in fences, as HTML. */
export function asHtml(text: string): string {
  const plain = text.replace(FENCED, (_, code: string) => `<pre><code>${escapeUTF8(code)}</code></pre>`);
  return plain.replace(LINK, (_, title: string | undefined, address: string) => {
    const words = title?.replace(/\\(.)/g, '$1') ?? address;
    return `<a href="${escapeUTF8(address)}">${escapeUTF8(words)}</a>`;
  });
}
