import { boxAround, isBoxKind } from './box.ts';
import { outsideCode } from './outside-code.ts';
import type { Values } from './shortcode-tag.ts';
import { standsFor } from './shown-by.ts';

/** A tag as Liquid, Nunjucks, Hexo and GitBook have it, and what stands in it. */
const TAG = /(?<!\\)\{%[-@]?[ \t]*([a-z][\w-]*)((?:[^%"']|%(?!\})|"[^"]*"|'[^']*'){0,600}?)-?%\}/gi;
const VALUE = /(?:(?<![\w-])([\w-]+)\s*[=:](?!\/\/)\s*)?(?:"([^"]*)"|'([^']*)'|([^\s,"']+))/g;
/** A comment that another begins in, or that does not end, is none: so each begins once. */
const COMMENT =
  /\{%-?[ \t]*comment[ \t]*-?%\}[^{]*(?:\{(?!%-?[ \t]*(?:end)?comment\b)[^{]*)*\{%-?[ \t]*endcomment[ \t]*-?%\}|(?<!\\)\{#[-\s][^{}]*#\}/g;
/** What tells a program what to do and stands for nothing: how it is told is what an article about it shows. */
const LOGIC_NAMES = [
  'if|elsif|elif|else|unless|for|case|when|cycle|tablerow|break|continue|increment|decrement',
  'assign|capture|set|with|do|block|extends|load|macro|import|from|call|filter|render|layout',
  'url|trans|blocktrans|csrf_token|static|autoescape|verbatim|raw|highlight|codeblock',
];
const LOGIC = new RegExp(`^(?:end)?(?:${LOGIC_NAMES.join('|')})$`, 'i');
const QUOTATION = /^(?:blockquote|quote|pullquote|cq|centerquote)$/i;

/** Without its tag it would underline what stands above it: https://spec.commonmark.org/0.31.2/#setext-headings. */
const EMPTY_ITEM = /^[ \t]*[-+*][ \t]+$/;

/**
 * A text without the tags of a template engine that a site or its theme has of its own, and the names of those that were left out.
 * One that has an address stands for what is there, one around a note is its box; of the others, what they enclose stays.
 */
export function withoutLiquidTags(text: string): {
  readonly text: string;
  readonly leftOut: readonly string[];
} {
  if (!text.includes('{%') && !text.includes('{#')) return { text, leftOut: [] };
  const leftOut = new Set<string>();
  const ends = endsIn(text);
  const open: string[][] = [];
  const told = (tag: string, name: string, rest: string, at: number, plain: string) => {
    if (LOGIC.test(name) || isIndentedCode(plain, at)) return tag;
    if (/^end/i.test(name)) return ends.has(name.toLowerCase()) ? (open.pop() ?? []).join('\n') : '';
    const values = valuesOf(rest);
    const isPair = ends.has(`end${name.toLowerCase()}`);
    const box = isPair ? boxOf(name, values) : undefined;
    if (isPair) open.push([...(box?.end ?? [])]);
    const shown = box ? box.start.join('\n') : standsFor(...calledAs(name, values));
    if (shown === undefined) leftOut.add(calledAs(name, values)[0]);
    return shown ?? (EMPTY_ITEM.test(before(plain, at)) ? '<!-- -->' : '');
  };
  const shown = outsideCode(text, (plain) => plain.replace(COMMENT, '').replace(TAG, told));
  return { text: shown, leftOut: [...leftOut] };
}

/** The ends of tags that come as often as what they end. */
function endsIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  outsideCode(text, (plain) => {
    for (const [, name = ''] of plain.replace(COMMENT, '').matchAll(TAG)) {
      const key = name.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return '';
  });
  const isEnd = (name: string) => name.startsWith('end') && counts.get(name.slice(3)) === counts.get(name);
  return new Set([...counts.keys()].filter(isEnd));
}

/** More before a tag on its line than a mark of a list may be. */
const FAR = 100;

/** What stands before a tag on its line, if that is not much; else some of it. */
function before(plain: string, at: number): string {
  const near = plain.slice(Math.max(at - FAR, 0), at);
  return at > FAR && !near.includes('\n') ? near.trimStart() : near.slice(near.lastIndexOf('\n') + 1);
}

/** What is indented by four columns, as code is: a tag there may be shown. */
function isIndentedCode(plain: string, at: number): boolean {
  return /^(?: {4}|\t)/.test(before(plain, at));
}

function valuesOf(text: string): Values {
  let place = 0;
  return Object.fromEntries(
    [...text.matchAll(VALUE)].map(([, name, double, single, bare]) => [
      name ?? `${place++}`,
      double ?? single ?? bare ?? '',
    ]),
  );
}

function boxOf(name: string, values: Values) {
  if (QUOTATION.test(name)) return { start: ['', '<blockquote>', ''], end: ['', '</blockquote>', ''] };
  const kind = [values.style, values.type, values[0], name].find((word) => word && isBoxKind(word));
  return kind === undefined ? undefined : boxAround({ kind, caption: values.title });
}

/** Of a tag that puts a file in, the file says what it stands for. */
function calledAs(name: string, values: Values): [name: string, values: Values] {
  if (name !== 'include') return [name, values];
  const { 0: file = '', ...rest } = values;
  return [`include ${file}`.trimEnd(), rest];
}
