import type { Problem } from '../../problem.ts';
import { safeText } from '../../safe-text.ts';
import { isOfItsDays } from '../fields/later-days.ts';
import { isMissingDate } from '../fields/publication.ts';
import { readFields } from '../fields/read-fields.ts';
import { saidFacts } from '../fields/said-facts.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { enclosuresIn } from '../recordings/enclosure.ts';
import { PLAYER, playersIn } from '../recordings/players.ts';
import { tangledProblem } from '../safe-html/html-tree.ts';
import { safeHtml } from '../safe-html/safe-html.ts';
import { withoutDateline } from '../text/dateline/marked-dateline.ts';
import { plainText } from '../text/plain-text.ts';
import { type ArticleValues, articleValues } from './article-values.ts';
import { JSON_NAME, jsonIn } from './json-in.ts';
import { ofWordPress } from './wordpress-post.ts';

/** Where a fact comes from that the object says. */
const SOURCE = 'json';

/** Reads an article that is a JSON object; says of other JSON what is wrong. */
export async function readJson({ path, text }: SourceText, settings: ParseSettings): Promise<Findings> {
  const article = JSON_NAME.test(path) ? articleValues(ofWordPress(jsonIn(text))) : undefined;
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

/** What the article's text says, which may be HTML, or plain text with a dateline of its own. */
async function bodyOf(
  path: string,
  { values, html, text = '' }: ArticleValues,
  baseUrl: string | undefined,
  settings: ParseSettings,
): Promise<Findings> {
  if (html === undefined) {
    const paragraphs = withParagraphs(safeText(text));
    return plainText.read({ path, text: withoutTitle(paragraphs, values.title) }, settings);
  }
  const baseRemedy = 'give the page that it was on as its url';
  const body = safeHtml(safeText(html), { file: path, baseUrl, baseRemedy });
  if (!body) return { paragraphs: [], problems: [tangledProblem(path)] };
  const dated = withoutDateline(body);
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

function noText(file: string): Problem {
  return {
    file,
    field: 'body',
    fault: 'is JSON, and by its name a text',
    remedy:
      'name it .json, if it is one article with title, date_published and content_text or content_html, as JSON Feed has them',
  };
}
