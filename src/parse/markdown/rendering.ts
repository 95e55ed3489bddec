import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { foldedWords } from '../folded-text.ts';
import { cjkEmphasis } from './cjk-emphasis.ts';
import { dialectMarks } from './dialect-marks.ts';
import { emoji } from './emoji.ts';
import { math } from './math.ts';
import { playerHtml } from './player-html.ts';
import { wikiLinks } from './wiki-links.ts';

/**
 * CommonMark with GitHub's tables, strikethrough and bare web addresses, footnotes, Obsidian's links, and marks of dialects. It may hold
 * HTML: it is not safe yet.
 */
const markdown = new MarkdownIt({ html: true, linkify: true })
  .use(footnotes)
  .use(wikiLinks)
  .use(dialectMarks)
  .use(cjkEmphasis)
  .use(math)
  .use(emoji);
// `example.com` and `a@example.com` are text until somebody links them.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// In brackets, as plain text has no sup. The notes have the ids `fn1`, `fn2`, … by their numbers.
markdown.renderer.rules.footnote_ref = (tokens, at) => {
  const number = Number(tokens[at]?.meta?.id) + 1;
  return `<sup><a href="#fn${number}">[${number}]</a></sup>`;
};
// Who read a note goes back as they came. Feeds would have the arrow, and nothing to go back to.
markdown.renderer.rules.footnote_anchor = () => '';

/** Jina's Reader numbers what a page shows: `![Image 3: The ferry](ferry.jpg)`. */
const NUMBERED = /^Image \d+(?:: |$)/;

// GitLab, Obsidian and others play what is put into a text as a picture is: `![The talk](talk.mp3)`.
const asPicture = markdown.renderer.rules.image;
markdown.renderer.rules.image = (tokens, at, options, env, renderer) => {
  const token = tokens[at] as Token;
  const [first] = token.children ?? [];
  if (first) first.content = first.content.replace(NUMBERED, '');
  const title = renderer.renderInlineAsText(token.children ?? [], options, env);
  const player = playerHtml(`${token.attrGet('src')}`, title);
  return player ?? asPicture?.(tokens, at, options, env, renderer) ?? '';
};

/** HTML that people write in a line of Markdown; any other tag is what they write about. */
const TAG =
  /^<\/?(?:a|abbr|b|br|cite|code|del|div|em|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)\b/i;

/** What a line of Markdown says, such as a summary, without its marks. */
export function wordsOf(text: string): string {
  const [line] = markdown.parseInline(text, {});
  return (line?.children ?? [])
    .map(({ type, content }) => {
      if (type.endsWith('break')) return ' ';
      if (type === 'html_inline') return TAG.test(content) ? '' : content;
      return type === 'image' ? '' : content;
    })
    .join('');
}

/** A line of Markdown, such as a caption, as HTML that is not safe yet. */
export function renderLine(text: string): string {
  return markdown.renderInline(text.replace(/\s+/g, ' '), {});
}

/** A Markdown text as HTML, with its headline taken out. */
export interface Rendered {
  /** The first level-one heading, as plain text. */
  readonly headlineText?: string | undefined;
  readonly html: string;
}

/**
 * Renders Markdown to HTML that is not safe yet. The first level-one heading is taken out as the headline; with a
 * `titleText` of its own, the text loses it only where it is the first thing and says the same.
 */
export function renderMarkdown(text: string, titleText: string | undefined): Rendered {
  const env = {};
  const tokens = markdown.parse(text, env);
  const start = tokens.findIndex(
    ({ type, tag, level }) => type === 'heading_open' && tag === 'h1' && level === 0,
  );
  const headlineText = start === -1 ? undefined : plainText(tokens[start + 1]);
  const isRepeated =
    titleText === undefined || (start === 0 && foldedWords(headlineText ?? '') === foldedWords(titleText));
  if (headlineText !== undefined && isRepeated) tokens.splice(start, 3);
  return { headlineText, html: markdown.renderer.render(tokens, markdown.options, env) };
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) =>
      type === 'text' || type === 'code_inline' ? content : type.endsWith('break') ? ' ' : '',
    )
    .join('');
}
