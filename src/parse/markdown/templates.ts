/** Where code begins and ends that Jekyll's highlighter would set. */
const CODE = /^[ \t]*\{%-?[ \t]*highlight[ \t]+(\w*)[^%\n]*%\}[ \t]*$/gm;
const CODE_END = /^[ \t]*\{%-?[ \t]*endhighlight[ \t]*-?%\}[ \t]*$/gm;
/** What only says that no template is to be read within. */
const RAW = /\{%-?[ \t]*(?:raw|endraw)[ \t]*-?%\}/g;

/** A text of Jekyll's with its code as Markdown has it, and without what keeps it from its template engine. */
export function withoutTemplates(text: string): string {
  if (!text.includes('{%')) return text;
  const isClosed = text.match(CODE)?.length === text.match(CODE_END)?.length;
  const fenced = isClosed ? text.replace(CODE, '```$1').replace(CODE_END, '```') : text;
  return fenced.replace(RAW, '');
}

/** Whether a text has tags of a template engine left in it: nothing here runs them. */
export function hasTemplate(text: string): boolean {
  return /\{%-?\s*\w|\{\{[^{}]*\}\}/.test(text);
}
