import type { Problem } from '../../problem.ts';
import { safeText } from '../../safe-text.ts';
import { isOfItsDays } from '../fields/later-days.ts';
import { isMissingDate } from '../fields/publication.ts';
import { readFields } from '../fields/read-fields.ts';
import { saidFacts } from '../fields/said-facts.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { renderMarkdown } from '../markdown/rendering.ts';
import { enclosuresIn } from '../recordings/enclosure.ts';
import { PLAYER, playersIn } from '../recordings/players.ts';
import { tangledProblem } from '../safe-html/html-tree.ts';
import { safeHtml } from '../safe-html/safe-html.ts';
import { withoutDateline } from '../text/dateline/marked-dateline.ts';
import { plainText } from '../text/plain-text.ts';
import { type ArticleValues, articleValues, countOfArticles } from './article-values.ts';
import { JSON_NAME, jsonIn } from './json-in.ts';

/** Where a fact comes from that the object says. */
const SOURCE = 'json';

/** Reads an article that is a JSON object; says of other JSON what is wrong. */
export async function readJson({ path, text }: SourceText, settings: ParseSettings): Promise<Findings> {
  const value = JSON_NAME.test(path) ? jsonIn(text) : undefined;
  const article = articleValues(value);
  const count = article ? 0 : countOfArticles(value);
  if (count > 0) return { paragraphs: [], problems: [], held: severalArticles(path, count) };
  if (!article) return { paragraphs: [], problems: [noText(path)] };
  const fields = readFields(path, article.values);
  const body = await bodyOf(path, article, fields.found.canonical, settings);
  const dated = { header: undefined, paragraphs: body.paragraphs };
  const { facts, ...said } = saidFacts(path, fields, dated, settings, SOURCE);
  return {
    ...body,
    ...withValue(facts),
    // The paper that printed it is not the agency that wrote it.
    ...withValue({ credit: body.credit, place: body.place }),
    refersTo: [...new Set([...(body.refersTo ?? []), ...(facts.refersTo ?? [])])],
    problems: [
      ...(body.problems ?? []).filter((problem) => !isOfItsDays(problem)),
      ...said.problems,
      ...(body.published ? [] : said.undated.map(inJson)),
    ],
    warnings: [...(body.warnings ?? []), ...said.warnings],
  };
}

/** What the article's text says, which may be HTML, Markdown, or plain text with a dateline of its own. */
async function bodyOf(
  path: string,
  { values, body }: ArticleValues,
  baseUrl: string | undefined,
  settings: ParseSettings,
): Promise<Findings> {
  if (body.kind === 'plain') {
    const paragraphs = withParagraphs(safeText(body.text));
    return plainText.read({ path, text: withoutTitle(paragraphs, values.title) }, settings);
  }
  const html = body.kind === 'html' ? body.text : renderMarkdown(body.text, undefined).html;
  const baseRemedy = 'give the page that it was on as its url';
  const safe = safeHtml(safeText(html), { file: path, baseUrl, baseRemedy });
  if (!safe) return { paragraphs: [], problems: [tangledProblem(path)] };
  const dated = withoutDateline(safe);
  const played = playersIn(html).map(({ recording }) => recording);
  return { ...dated.body, ...dated.facts, enclosures: enclosuresIn(played, { file: path, baseUrl }, PLAYER) };
}

/** Programs write no lines that a column ends: where no blank line parts paragraphs, each line is one. */
function withParagraphs(text: string): string {
  return /\n\s*\n/.test(text.trim()) ? text : text.replaceAll('\n', '\n\n');
}

function withoutTitle(text: string, title: unknown): string {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.trim() === title ? text.trimStart().slice(first.length) : text;
}

function withValue(facts: Partial<Findings>): Partial<Findings> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Where there is no date, there is no front matter to write it into. */
function inJson(problem: Problem): Problem {
  return isMissingDate(problem)
    ? { ...problem, remedy: 'give it the day that it was published: "date_published": "2017-06-28"' }
    : problem;
}

/** It may be what a program of the site keeps. */
function severalArticles(file: string, count: number): Problem {
  const fault = `is a list of ${count} article${count === 1 ? '' : 's'}, and one article is read of a file`;
  return { file, field: 'file', fault, remedy: 'make a file of each article, and put the files here' };
}

function noText(file: string): Problem {
  return {
    file,
    field: 'body',
    fault: 'is JSON, and by its name a text',
    remedy:
      'name it .json, if it is one article with title, date_published and content_text or content_html, as JSON Feed has them',
  };
}
