import { outsideCode } from './outside-code.ts';

/** Where code begins and ends that the highlighter of Jekyll, Eleventy or Hexo would set. Its end is looked for first, and once. */
const CODE =
  /^[ \t]*\{%(?=[^%\n]*%\}[ \t]*$)-?[ \t]*(?:highlight[ \t]+(?![ \t])["']?(\w*)(?!\w)|codeblock\b(?:[^%\n]*\blang:(\w+)(?!\w))?)[^%\n]*%\}[ \t]*$/gm;
const CODE_END = /^[ \t]*\{%-?[ \t]*end(?:highlight|codeblock)[ \t]*-?%\}[ \t]*$/gm;
/** What only says that no template is to be read within. */
const RAW = /\{%-?[ \t]*(?:raw|endraw)[ \t]*-?%\}/g;
const RAW_TEXT =
  /\{%-?[ \t]*raw[ \t]*-?%\}((?:[^{]|\{(?!%-?[ \t]*(?:end)?raw\b))*)\{%-?[ \t]*endraw[ \t]*-?%\}/g;

/** A text of Jekyll's with its code as Markdown has it, and without what keeps it from its template engine. */
export function withoutTemplates(text: string): string {
  if (!text.includes('{%')) return text;
  const isClosed = text.match(CODE)?.length === text.match(CODE_END)?.length;
  const fenced = isClosed ? text.replace(CODE, '```$1$2').replace(CODE_END, '```') : text;
  return outsideCode(fenced, escapedRaw).replace(RAW, '');
}

/** What is not to be read as a template is not read as one here, where it is no code. */
function escapedRaw(text: string): string {
  return text.replace(RAW_TEXT, (_, raw: string) => raw.replace(/\{(?=[{%#])/g, '&#123;'));
}

const TEMPLATE = /\{%-?\s*\w|\{\{[^{}]*\}\}/;

/** Whether a text has tags of a template engine left in it that are no code: nothing here runs them. */
export function hasTemplate(text: string): boolean {
  let isFound = false;
  outsideCode(text, (plain) => {
    isFound ||= TEMPLATE.test(plain);
    return plain;
  });
  return isFound;
}
