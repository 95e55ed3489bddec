import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import { dayInAddress } from '../day-in-address.ts';
import { fileNameDate } from '../file-name-date.ts';
import { hasPicture } from '../has-picture.ts';
import { looksLikePage } from '../html/looks-like-page.ts';
import { tangledProblem } from '../html-tree.ts';
import type { Fact, Findings, Input, ParseSettings, SourceText } from '../input.ts';
import { publicationDate } from '../publication-date.ts';
import { type SafeHtml, safeHtml } from '../safe-html.ts';
import { readHeader } from '../text/header.ts';
import { stampOf } from '../text/stamp.ts';
import { type FieldValues, readFields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { heldBack } from './held-back.ts';
import { pictureOf } from './picture.ts';
import { renderMarkdown } from './rendering.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { CORRECTED_STATUS } from './status.ts';
import { withTemplateAddresses } from './template-addresses.ts';
import { hasTemplate, withoutTemplates } from './templates.ts';

/** Markdown files (CommonMark and GitHub's), with or without front matter. */
export const markdown: Input = {
  name: 'Markdown',
  accepts: ({ path, text }) => /\.(?:mdx?|markdown)$/i.test(path) && !looksLikePage(text),
  read,
};

const FRONT_MATTER = 'front matter';
const YES_OR_NO = /^(?:true|false|yes|no|on|off)$/i;

function read({ path, text: source }: SourceText, { timeZone }: ParseSettings): Findings {
  const frontMatter = readFrontMatter(path, source);
  const { found, problems: wrong } = readFields(path, frontMatter.values);
  const header = firstLineOf(frontMatter.body);
  const titleText = safeLine(found.title?.replace(/`([^`]+)`/g, '$1') ?? '') || undefined;
  const text = withTemplateAddresses(withoutShortcodes(withoutTemplates(withoutModules(path, header.body))));
  const rendered = renderMarkdown(text, titleText);
  const base = { file: path, baseUrl: found.canonical };
  const body = safeHtml(rendered.html, {
    ...base,
    baseRemedy: 'write whole addresses, or set canonical in the front matter',
  });
  const picture = pictureOf(found.picture, base);
  const published = publishedOf(path, found, { header: header.date, stamp: stampIn(body) }, timeZone);
  const revised = found.updated === undefined ? undefined : publicationDate(found.updated, timeZone);
  return {
    ...frontMatterFacts(found),
    title:
      fact(titleText, FRONT_MATTER) ??
      fact(rendered.headlineText, 'heading') ??
      fact(header.rest || undefined, 'header') ??
      fact(titleInName(path), 'file name'),
    published: published.fact,
    revised: fact(revised, FRONT_MATTER),
    ...bodyFacts(body),
    picture: picture?.picture,
    refersTo: [...new Set([...(body?.refersTo ?? []), ...(picture?.refersTo ?? [])])],
    held: heldBack(path, found),
    problems: [
      ...frontMatter.problems,
      ...wrong.filter(({ field }) => field === 'date'),
      ...(wrong.some(({ field }) => field === 'date') ? [] : published.problems),
      ...bodyProblems(path, body),
    ],
    warnings: [
      ...frontMatter.warnings,
      ...wrong.filter(({ field }) => field !== 'date'),
      ...(found.updated !== undefined && !revised ? [unreadable(path, 'updated', found.updated)] : []),
      ...(body?.prose.some(hasTemplate) ? [templateWarning(path)] : []),
      ...(body?.warnings ?? []),
    ],
  };
}

function frontMatterFacts(found: FieldValues): Partial<Findings> {
  // A source that is an address is no name.
  const credit = found.credit !== undefined && /^https?:/i.test(found.credit) ? undefined : found.credit;
  return {
    correction: fact(
      found.correction ?? (found.status?.match(CORRECTED_STATUS) ? '' : undefined),
      FRONT_MATTER,
    ),
    byline: fact(found.authors, FRONT_MATTER),
    topics: fact(found.tags, FRONT_MATTER),
    summary: fact(found.summary, FRONT_MATTER),
    slug: fact(found.slug, FRONT_MATTER),
    language: fact(found.language, FRONT_MATTER),
    rights: fact(found.rights, FRONT_MATTER),
    canonicalUrl: fact(found.canonical, FRONT_MATTER),
    credit: fact(credit, FRONT_MATTER),
    place: fact(found.place, FRONT_MATTER),
    related: fact(found.related, FRONT_MATTER),
    // A pattern, such as /:categories/:title/, is no path.
    sitePath: found.path?.includes(':') ? undefined : found.path,
  };
}

function bodyFacts(
  body: SafeHtml | undefined,
): Pick<Findings, 'paragraphs' | 'prose' | 'lead' | 'contentHtml'> {
  const { paragraphs = [], prose, lead, contentHtml } = body ?? {};
  return { paragraphs, prose, lead, contentHtml };
}

/** Of a note the file's name is the title, where it is in words: `2017-06-28 Rain in Mosul.md`. */
function titleInName(path: string): string | undefined {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const title = name.replace(/^\d{4}-?\d{2}-?\d{2}[\s_-]*/, '');
  return /\p{L}\S* \S*\p{L}/u.test(title) ? title : undefined;
}

/** MDX begins with what it takes from elsewhere. */
function withoutModules(path: string, text: string): string {
  return /\.mdx$/i.test(path) ? text.replace(/^(?:\s*(?:import|export)\s[^\n]*(?:\n|$))+/, '') : text;
}

function templateWarning(file: string): Problem {
  const fault = 'holds template tags ({% … %} or {{ … }}), which are shown as they are';
  return { file, field: 'body', fault, remedy: 'write what they stand for' };
}

/** A first line that begins with `date 2017-06-28`, as text files have it. */
function firstLineOf(body: string) {
  const header = readHeader(body.trimStart());
  if (header.dateText === undefined) return { date: undefined, rest: '', body };
  const [rest = ''] = header.body.split('\n', 1);
  return { date: header.dateText, rest: rest.trim(), body: header.body.slice(rest.length) };
}

/** How far below the headline a line with the day of publication may stand. */
const STAMP_REACH = 3;

function stampIn(body: SafeHtml | undefined): string | undefined {
  return body?.paragraphs.slice(0, STAMP_REACH).map(stampOf).find(Boolean);
}

function publishedOf(
  path: string,
  found: FieldValues,
  { header, stamp }: { header: string | undefined; stamp: string | undefined },
  timeZone: string,
) {
  const written =
    fact(found.date, FRONT_MATTER) ??
    (found.published?.match(YES_OR_NO) ? undefined : fact(found.published, FRONT_MATTER)) ??
    fact(header, 'header') ??
    fact(fileNameDate(path), 'file name') ??
    fact(found.path && dayInAddress(`/${found.path}`), 'address') ??
    fact(found.created, FRONT_MATTER) ??
    fact(stamp, 'stamp');
  if (!written) return { problems: [noDate(path)] };
  const date = publicationDate(written.value, timeZone);
  return date
    ? { fact: { value: date, source: written.source }, problems: [] }
    : { problems: [unreadable(path, 'date', written.value)] };
}

function bodyProblems(file: string, body: SafeHtml | undefined): Problem[] {
  if (!body) return [tangledProblem(file)];
  if (body.paragraphs.length > 0 || hasPicture(body)) return [];
  const remedy = 'write the article below the front matter and the headline';
  return [{ file, field: 'body', fault: 'has no text', remedy }];
}

function noDate(file: string): Problem {
  const remedy = 'write "date: 2017-06-28" between two lines of --- at its start';
  return { file, field: 'date', fault: 'has no date', remedy };
}

function unreadable(file: string, field: string, value: string): Problem {
  return {
    file,
    field,
    fault: `has no usable date: ${safeLine(value)}`,
    remedy: `write ${field}: 2017-06-28`,
  };
}

function fact<Value>(value: Value | undefined, source: string): Fact<Value> | undefined {
  return value === undefined ? undefined : { value, source };
}
