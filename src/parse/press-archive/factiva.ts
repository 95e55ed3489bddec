import { type ArchivedArticle, asLine } from './archived-article.ts';

/** The codes that Factiva sets before its fields. */
const CODES =
  'SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CX|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|DLN|CLM';
/** Behind one a column begins: `IN A MOVE THAT` is the article's. */
const FIELD = new RegExp(`^(${CODES})(?:(?:\\t| {2})\\s*(?=\\S)(.*))?$`);
const HEADLINE = /^HD(?:\t| {2})\s*\S/m;
const SIZE = /^WC(?:\t| {2})\s*[\d,.]+\s+\p{L}+\s*$/mu;
/** Far above the text, where fields stand. */
const NEAR = 2_000;

/** Whether a text is an article as Factiva exports it, a code before each of its fields. */
export function isFactiva(text: string): boolean {
  const beginning = text.slice(0, NEAR);
  return HEADLINE.test(beginning) && SIZE.test(beginning);
}

/** Reads such an article; fields that say nothing an article has are left out. */
export function readFactiva(text: string): ArchivedArticle {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of text.split('\n')) {
    const [, code, rest = ''] = FIELD.exec(line.trimEnd()) ?? [];
    if (code === undefined) {
      last.push(line);
      continue;
    }
    last = [rest];
    fields.set(code, last);
  }
  const line = (code: string) => asLine(fields.get(code) ?? []);
  const body = ['LP', 'TD'].map((code) => (fields.get(code) ?? []).join('\n').trim());
  return {
    title: line('HD') ?? '',
    byline: line('BY'),
    date: asLine([line('PD') ?? '', line('ET') ?? '']),
    source: line('SN'),
    rights: line('CY'),
    body: body.join('\n\n'),
  };
}
