import type { MarkdownIt, Token } from 'markdown-it';
import { sentenceCase } from './dialects/sentence-case.ts';

/** `[!NOTE]`, and with a title of its own, as Obsidian has it: `[!warning]- Mind the gap`. */
const CALLOUT = /^\[!(\w+)\][+-]?[ \t]*(?![ \t])(.*)$/;
const TASK = /^\[([ xX])\][ \t]+/;
/** Classes and ids for what they stand behind: `## Part {#part}`, and in kramdown `{: .note}` below anything. */
const NAME = String.raw`[#.]\p{L}[\p{L}\p{M}\p{N}_-]*|(?<![\w-])[\w-]+=(?:"[^"]*"|[^\s"{}]+)`;
const NAMES = new RegExp(NAME, 'gu');
const OF_HEADING = new RegExp(String.raw`^\{:?\s*(?:${NAME}|-)(?:\s+(?:${NAME}))*\s*\}$`, 'u');
const OF_BLOCK = /^\{:[^{}\n]*\}$/;
/** Kramdown's, and Pandoc's: `![a](a.png){width=80%}`. */
const OF_SPAN = new RegExp(String.raw`^\{(?::[^{}\n]*|\s*(?:${NAME})(?:\s+(?:${NAME}))*\s*)\}`, 'u');
const SPAN_END = /^image$|^code_inline$|_close$/;
/** What some programs put a table of contents in place of. */
const CONTENTS = /^(?:@?\[TOC\](?:\([^)\n]*\))?|\[\[_?TOC_?\]\]|\{:\s*toc\s*\})$/i;

/**
 * Marks of dialects, as what they mean: GitHub's and Obsidian's callouts with their kind or title in bold, tasks with a box. What only
 * tells a program how to set a text goes, but for the id of a heading.
 */
export function dialectMarks(markdown: MarkdownIt): void {
  markdown.core.ruler.before('text_join', 'dialect_marks', ({ tokens, Token: NewToken }) => {
    const bold = (text: string) => {
      const content = Object.assign(new NewToken('text', '', 0), { content: text });
      return [new NewToken('strong_open', 'strong', 1), content, new NewToken('strong_close', 'strong', -1)];
    };
    for (const [at, token] of tokens.entries()) {
      const [around, block] = [tokens[at - 2]?.type, tokens[at - 1]?.type];
      if (token.type !== 'inline' || !token.children) continue;
      const { children } = token;
      const isHeading = block === 'heading_open';
      const names = takenAttributes(children, isHeading ? OF_HEADING : OF_BLOCK).match(NAMES) ?? [];
      const id = names.find((name) => name.startsWith('#'))?.slice(1);
      const heading =
        tokens[isHeading ? at - 1 : around === 'heading_close' && children.length === 0 ? at - 4 : -1];
      if (id && heading) heading.attrSet('id', id);
      takeOtherAttributes(children);
      const [first] = children;
      if (first?.type !== 'text') continue;
      const [, kind, title] = around === 'blockquote_open' ? (CALLOUT.exec(first.content) ?? []) : [];
      if (kind !== undefined) {
        if (children[1]?.type === 'softbreak') children[1].type = 'hardbreak';
        children.splice(0, 1, ...bold(title || sentenceCase(kind)));
      }
      if (around === 'list_item_open' && block === 'paragraph_open') {
        first.content = first.content.replace(TASK, (_, mark) => (mark === ' ' ? '☐ ' : '☑ '));
      }
      if (CONTENTS.test(token.content)) token.children = [];
    }
  });
}

/** Takes attributes from the end of a text; gives them. */
function takenAttributes(children: Token[], attributes: RegExp): string {
  const last = children.at(-1);
  const start =
    last?.type === 'text' && last.content.trimEnd().endsWith('}') ? last.content.lastIndexOf('{') : -1;
  const taken = last?.content.slice(start).trimEnd() ?? '';
  if (!last || start === -1 || !attributes.test(taken)) return '';
  last.content = last.content.slice(0, start).trimEnd();
  if (last.content !== '') return taken;
  children.pop();
  if (children.at(-1)?.type.endsWith('break')) children.pop();
  return taken;
}

/**
 * Takes away what kramdown reads as attributes elsewhere: a line of them, above what they stand for or below it, and those behind a
 * picture, a link, emphasis or code.
 */
function takeOtherAttributes(children: Token[]): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const [before, token, behind] = [children[at - 1], children[at], children[at + 1]];
    if (token?.type !== 'text') continue;
    const isLine = [before, behind].every((beside) => beside === undefined || beside.type.endsWith('break'));
    if (isLine && OF_BLOCK.test(token.content.trim())) {
      children.splice(behind ? at : Math.max(at - 1, 0), behind || before ? 2 : 1);
    } else if (before && SPAN_END.test(before.type)) token.content = token.content.replace(OF_SPAN, '');
  }
}
