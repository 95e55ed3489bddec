import type { MarkdownIt } from 'markdown-it';
import { isPictureName } from '../beside.ts';

const LINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\](?![([])/y;
/** A number of a note, or what a table of contents stands for. */
const NO_LINK = /^(?:\d+|_?toc_?)$/i;

/**
 * Links as Obsidian writes them (https://help.obsidian.md/links): `[[Note]]`, `[[folder/Note#Part|words]]`, `![[picture.png|300]]`. A part of
 * a note has no address here: the link leads to the note. What is put into a note from another one is a link to that.
 */
export function wikiLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wiki_link', (state, silent) => {
    LINK.lastIndex = state.pos;
    const [whole = '', embedded, target = '', words] = LINK.exec(state.src) ?? [];
    if (whole === '' || NO_LINK.test(target)) return false;
    state.pos += whole.length;
    if (silent) return true;
    const [path = '', part] = target.trim().split('#');
    const address = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    if (embedded && isPictureName(path)) {
      const token = state.push('image', 'img', 0);
      const width = words?.match(/^\d+(?=$|x)/)?.[0];
      token.attrs = [['src', address], ['alt', ''], ...(width ? [['width', width] as [string, string]] : [])];
      token.children = [];
      token.content = width ? '' : (words ?? '');
      if (token.content) state.md.inline.parse(token.content, state.md, state.env, token.children);
      return true;
    }
    state.push('link_open', 'a', 1).attrs = [['href', address || '#']];
    const name = [path.replace(/^.*\//, '').replace(/\.md$/i, ''), part].filter(Boolean).join(' > ');
    state.push('text', '', 0).content = words?.trim() || name;
    state.push('link_close', 'a', -1);
    return true;
  });
}
