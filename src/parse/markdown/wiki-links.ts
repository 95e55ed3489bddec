import type { MarkdownIt, StateInline } from 'markdown-it';
import { isPictureName } from '../not-articles/beside-articles.ts';
import { playerHtml } from './player-html.ts';

const LINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\](?![([])/y;
/** A number or a footnote, what a table of contents stands for, a test of the shell, and the attributes of C++. */
const NO_LINK =
  /^(?:[\d,\s]+|\^.*|_?toc_?|[\s-].*|.*\s|nodiscard|deprecated|maybe_unused|fallthrough|(?:un)?likely|noreturn|no_unique_address)$/i;

/**
 * Links as Obsidian writes them (https://help.obsidian.md/links): `[[Note]]`, `[[folder/Note#Part|words]]`, `![[picture.png|300]]`,
 * `![[talk.mp3]]`.
 * What is put into a note from another one is a link to that.
 */
export function wikiLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wiki_link', (state, silent) => {
    LINK.lastIndex = state.pos;
    const [whole = '', embedded, target = '', words] = LINK.exec(state.src) ?? [];
    // What is only looked over is the words of another link.
    if (silent || whole === '' || NO_LINK.test(target) || isOther(state, target)) return false;
    state.pos += whole.length;
    const [path = '', ...parts] = target.split('#');
    const part = parts.at(-1);
    const isWhole = /^https?:\/\//.test(target);
    const address = isWhole ? target : path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    if (embedded && isPictureName(path)) {
      const token = state.push('image', 'img', 0);
      const width = words?.match(/^\d+(?=$|x)/)?.[0];
      token.attrs = [['src', address], ['alt', ''], ...(width ? [['width', width] as [string, string]] : [])];
      token.children = [];
      token.content = width ? '' : (words ?? '');
      if (token.content) state.md.inline.parse(token.content, state.md, state.env, token.children);
      return true;
    }
    const player = embedded && playerHtml(address, words?.trim());
    if (player) {
      state.push('html_inline', '', 0).content = player;
      return true;
    }
    const fragment = isWhole || !part ? '' : `#${encodeURIComponent(part.toWellFormed())}`;
    state.push('link_open', 'a', 1).attrs = [['href', address + fragment || '#']];
    const note = [path.replace(/^.*\//, '').replace(/\.md$/i, ''), part].filter(Boolean).join(' > ');
    const name = isWhole ? target : note;
    state.push('text', '', 0).content = words?.trim() || name;
    state.push('link_close', 'a', -1);
    return true;
  });
}

/** Within a word (`df[[col]]`) or a link, and where CommonMark has a link of that name, it is none of these. */
function isOther(state: StateInline, target: string): boolean {
  const { env, md, pos, src, linkLevel } = state;
  const references = (env as { references?: object }).references ?? {};
  return (
    /\w/.test(src[pos - 1] ?? '') ||
    linkLevel > 0 ||
    Object.hasOwn(references, md.utils.normalizeReference(target))
  );
}
