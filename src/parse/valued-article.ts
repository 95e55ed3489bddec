import type { Problem } from '../problem.ts';
import { safeText } from '../safe-text.ts';
import { publicationDate } from './dates/publication-date.ts';
import { withoutUndefined } from './fact.ts';
import { isOfItsDays } from './fields/later-days.ts';
import { isMissingDate } from './fields/publication.ts';
import { readFields } from './fields/read-fields.ts';
import { saidFacts } from './fields/said-facts.ts';
import { withoutOpeningLabels } from './html/opening-labels.ts';
import { readToldClosing } from './html/told-closing.ts';
import { readToldOpening } from './html/told-opening.ts';
import type { Findings, ParseSettings } from './input.ts';
import { renderMarkdown } from './markdown/rendering.ts';
import { enclosuresIn } from './recordings/enclosure.ts';
import { PLAYER, playersIn } from './recordings/players.ts';
import { tangledProblem } from './safe-html/html-tree.ts';
import { safeHtml } from './safe-html/safe-html.ts';
import type { Table } from './table.ts';
import { withoutDateline } from './text/dateline/marked-dateline.ts';
import { plainText } from './text/plain-text.ts';

/** An article that a program keeps as values: its facts by the names of front matter, and its text. */
export interface ValuedArticle {
  readonly values: Table;
  readonly body: ValuedText;
}

/** An article's text, and what it is written in. */
export interface ValuedText {
  readonly kind: 'html' | 'markdown' | 'plain';
  readonly text: string;
}

/** Where such an article comes from, and how a person dates one there and says where it was. */
export interface ValueSource {
  readonly name: string;
  readonly dateRemedy: string;
  readonly addressRemedy: string;
}

/** Reads an article of values: what they say, and what its text says by itself. */
export async function readValuedArticle(
  path: string,
  article: ValuedArticle,
  settings: ParseSettings,
  source: ValueSource,
): Promise<Findings> {
  const fields = readFields(path, article.values);
  const base = { file: path, baseUrl: fields.found.canonical, baseRemedy: source.addressRemedy };
  const body = await bodyOf(article, base, settings);
  const dated = { header: undefined, paragraphs: body.paragraphs };
  const { facts, ...said } = saidFacts(path, fields, dated, settings, source.name);
  const undated = said.undated.map((problem) =>
    isMissingDate(problem) ? { ...problem, remedy: source.dateRemedy } : problem,
  );
  return {
    ...body,
    ...withoutUndefined(facts),
    // The paper that printed it is not the agency that wrote it.
    ...withoutUndefined({ credit: body.credit, place: body.place }),
    refersTo: [...new Set([...(body.refersTo ?? []), ...(facts.refersTo ?? [])])],
    problems: [
      ...(body.problems ?? []).filter((problem: Problem) => !isOfItsDays(problem)),
      ...said.problems,
      ...(body.published ? [] : undated),
    ],
    warnings: [...(body.warnings ?? []), ...said.warnings],
  };
}

/** What the article's text says, which may be HTML, Markdown, or plain text with a dateline of its own. */
async function bodyOf(
  { values, body }: ValuedArticle,
  origin: { readonly file: string; readonly baseUrl: string | undefined; readonly baseRemedy: string },
  settings: ParseSettings,
): Promise<Findings> {
  if (body.kind === 'plain') {
    const paragraphs = withParagraphs(safeText(body.text));
    return plainText.read({ path: origin.file, text: withoutTitle(paragraphs, values.title) }, settings);
  }
  const whole = body.kind === 'html' ? body.text : renderMarkdown(body.text, undefined).html;
  const { html, facts } =
    body.kind === 'html' ? withoutEdges(whole, values, settings) : { html: whole, facts: {} };
  const safe = safeHtml(safeText(html), origin);
  if (!safe) return { paragraphs: [], problems: [tangledProblem(origin.file)] };
  const dated = withoutDateline(safe);
  const played = playersIn(html).map(({ recording }) => recording);
  const enclosures = enclosuresIn(played, origin, PLAYER);
  return { ...facts, ...dated.body, ...withoutUndefined(dated.facts), enclosures };
}

/** HTML without the lines above and below its text that say who wrote it and when, which the values may not. */
function withoutEdges(html: string, { title, author, tags, date }: Table, { timeZone }: ParseSettings) {
  const texts = (value: unknown) => [value ?? []].flat().map(String);
  const known = {
    titleText: String(title ?? ''),
    names: texts(author),
    topics: texts(tags),
    published: publicationDate(String(date ?? ''), timeZone),
    timeZone,
  };
  const opening = readToldOpening(withoutOpeningLabels(html, known), known);
  const closing = readToldClosing(opening.html, timeZone);
  return { html: closing.html, facts: { ...closing.facts, ...withoutUndefined(opening.facts) } };
}

/** Programs write no lines that a column ends: where no blank line parts paragraphs, each line is one. */
function withParagraphs(text: string): string {
  return /\n\s*\n/.test(text.trim()) ? text : text.replaceAll('\n', '\n\n');
}

function withoutTitle(text: string, title: unknown): string {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.trim() === title ? text.trimStart().slice(first.length) : text;
}
