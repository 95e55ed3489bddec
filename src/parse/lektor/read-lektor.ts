import type { Problem } from '../../problem.ts';
import { belowSiteRoot } from '../below-site-root.ts';
import { readFrontMatter } from '../front-matter/front-matter.ts';
import { fieldsIn } from '../front-matter/lektor-fields.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { Table } from '../table.ts';
import { withRemedies } from '../with-remedies.ts';
import { flowAsMarkdown } from './lektor-flow.ts';
import { LEKTOR_NAME } from './lektor-name.ts';

/** Where a fact comes from that a field says. */
const FIELDS = 'fields';
const WRITE_DATE = 'write "pub_date: 2017-06-28", with a line of --- below it';
/** What to do in a file of fields. */
const REMEDIES: Readonly<Record<string, string>> = {
  date: WRITE_DATE,
  body: 'write it below "body:", with a line of --- above that',
};
/** Words that part others in lists, a line each. */
const LISTS = /^(?:tags|categories|authors?)$/;

/** Reads a page of Lektor's by its fields. */
export function readLektor({ path, text }: SourceText, settings: ParseSettings): Findings {
  const above = readFrontMatter(path, text);
  const [[, body] = ['', ''], ...below] = Object.entries(fieldsIn(above.body));
  const fields = { ...above.values, ...Object.fromEntries(below) } as Readonly<Record<string, string>>;
  const flow = flowAsMarkdown(body);
  const found = readMarkdown(
    path,
    { ...above, values: valuesOf(path, fields), body: flow.text },
    settings,
    FIELDS,
  );
  return {
    ...found,
    formerPaths: [...new Set([...(found.formerPaths ?? []), ...addressOf(path, fields)])],
    held: found.held ?? (found.published ? undefined : pageOf(path, fields, body)),
    problems: withRemedies(found.problems, REMEDIES),
    warnings: [
      ...(found.warnings ?? []),
      ...(flow.leftOut.length > 0 ? [ownBlocks(path, flow.leftOut)] : []),
    ],
  };
}

/** What Lektor has for itself in front matter's words: https://www.getlektor.com/docs/content/system-fields/. */
function valuesOf(path: string, fields: Readonly<Record<string, string>>): Table {
  const values = Object.entries(fields).filter(([name]) => !name.startsWith('_'));
  const language = LEKTOR_NAME.exec(path)?.[1];
  return {
    ...(language && { language }),
    ...Object.fromEntries(
      values.map(([name, value]) => [
        name,
        LISTS.test(name) && value.includes('\n') ? value.split('\n').map(itemOf) : value,
      ]),
    ),
    ...(fields._hidden && { hidden: fields._hidden }),
    ...(/^(?:no|false|0)$/i.test(fields._discoverable ?? '') && { unlisted: 'yes' }),
  };
}

/** Some have it as YAML's. */
function itemOf(line: string): string {
  return line.replace(/^-\s+/, '');
}

function addressOf(path: string, { _slug: slug }: Readonly<Record<string, string>>): readonly string[] {
  const folders = belowSiteRoot(path).split('/').slice(0, -1);
  if (folders.length === 0) return [];
  return [`/${[...(slug ? [...folders.slice(0, -1), slug] : folders)].join('/')}`];
}

function ownBlocks(file: string, names: readonly string[]): Problem {
  const fault = `has blocks of its site’s own, which were left out: ${names.join(', ')}`;
  return { file, field: 'body', fault, remedy: 'write what they stand for' };
}

/** Why a file without a date is no article: its template, or that it has no text, says so. */
function pageOf(file: string, fields: Readonly<Record<string, string>>, body: string): Problem | undefined {
  const kind = fields._model ?? fields._template;
  if (kind === undefined ? body !== '' : /post|article|news|entry/i.test(kind)) return undefined;
  const fault = kind
    ? `has no date and is a page of its site (${kind})`
    : 'has neither a date nor a text, and is a page of its site';
  return { file, field: 'date', fault, remedy: `nothing; or, if it is an article, ${WRITE_DATE}` };
}
