import type { Root } from 'hast';
import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { firstRead, withoutUndefined } from '../fact.ts';
import type { Fact, Findings, ParseSettings, SourceText } from '../input.ts';
import { declaredLanguage, languageTag } from '../language/language.ts';
import { type HtmlOrigin, webAddress } from '../safe-html/absolute-links.ts';
import { pageTree, tangledProblem } from '../safe-html/html-tree.ts';
import { type SafeHtml, safeHtml } from '../safe-html/safe-html.ts';
import { besideDay } from '../text/dated-headline.ts';
import { withoutDateline } from '../text/dateline/marked-dateline.ts';
import { plainText } from '../text/plain-text.ts';
import { articleBody } from './article-body.ts';
import { markedTexts } from './marked-text.ts';
import { withoutOpeningLabels } from './opening-labels.ts';
import { otherPage, pageOfWordPress } from './other-page.ts';
import { IN_TITLE, pageDate } from './page-date.ts';
import { pageEnclosures } from './page-enclosures.ts';
import { pageFacts } from './page-facts.ts';
import { pageHeadlines } from './page-headlines.ts';
import { withoutPageLabels } from './page-labels.ts';
import { preformattedText } from './preformatted-page.ts';
import { saidByPage } from './said-by-page.ts';
import { isPartOf, toldBody } from './told-body.ts';
import { readToldClosing } from './told-closing.ts';
import { readToldOpening } from './told-opening.ts';
import { withoutTrailingHeadings } from './trailing-headings.ts';

/**
 * Finds the article in a web page, and what the page says of it. A page that is plain text is read as that.
 *
 * In order: page-facts.ts and marked-text.ts collect what is said to machines and what is marked for readers, said-by-page.ts all of it by
 * field, the most trusted first; article-body.ts finds the article, page-date.ts its day; opening-labels.ts, told-opening.ts,
 * page-labels.ts, trailing-headings.ts and told-closing.ts take off what stands in the article and is not of it; safe-html/ makes it safe,
 * and text/dateline/ reads its dateline.
 */
export function readPage(source: SourceText, settings: ParseSettings): Findings | Promise<Findings> {
  const page = pageTree(source.text);
  if (!page) return { paragraphs: [], problems: [tangledProblem(source.path)] };
  const text = preformattedText(page);
  return text === undefined
    ? readArticle(source, page, settings)
    : readPlainText({ path: source.path, text }, page, settings);
}

/** What a text says by itself, and what its page says besides. */
async function readPlainText(source: SourceText, page: Root, settings: ParseSettings): Promise<Findings> {
  const found = await plainText.read(source, settings);
  const said = saidByPage(pageFacts(page), pageHeadlines(page), markedTexts(page));
  return {
    ...found,
    title: found.title ?? said.title.find(({ value }) => safeLine(value) !== ''),
    published:
      found.published ?? firstRead(said.published, (date) => publicationDate(date, settings.timeZone)),
    byline: found.byline ?? said.byline.find(({ value }) => value.length > 0),
    summary: found.summary ?? said.summary[0],
    canonicalUrl: found.canonicalUrl ?? firstRead(said.canonicalUrl, (address) => webAddress(address)),
  };
}

function readArticle({ path, text }: SourceText, page: Root, { timeZone }: ParseSettings): Findings {
  const facts = pageFacts(page);
  const said = saidByPage(facts, pageHeadlines(page), markedTexts(page));
  const canonicalUrl = firstRead(said.canonicalUrl, (address) => webAddress(address));
  const title = said.title.find(({ value }) => safeLine(value) !== '');
  const titleText = title?.value ?? '';
  const byline = said.byline.find(({ value }) => value.length > 0);
  const content = articleBody(page, titleText);
  const published = pageDate({ page, titleText, content, dates: said.published, path }, timeZone);
  const topics = said.topics.find(({ value }) => value.length > 0);
  const labels = {
    titleText,
    names: byline?.value ?? [],
    topics: topics?.value ?? [],
    published: published?.value,
    timeZone,
  };
  const baseUrl = webAddress(facts.base, canonicalUrl?.value) ?? canonicalUrl?.value;
  const opening = readToldOpening(withoutOpeningLabels(content, labels), labels);
  const closing = readToldClosing(ofArticle(opening.html), timeZone);
  const whole = wholeBody(closing.html, said.body[0]?.value, {
    file: path,
    baseUrl,
    baseRemedy: 'add <link rel="canonical" href="https://…"> to its head',
  });
  const told = { ...closing.facts, ...withoutUndefined(opening.facts) };
  const { body, facts: dateline } = whole ? withoutDateline(whole) : {};
  const length = body?.paragraphs.join('').length ?? 0;
  const other = otherPage({ path, facts, said, address: canonicalUrl?.value, length });
  const headlineText = published?.source === IN_TITLE ? besideDay(titleText)?.titleText : undefined;
  return {
    title: title && { ...title, value: headlineText ?? title.value },
    published,
    revised: firstRead(said.revised, (date) => publicationDate(date, timeZone)) ?? told.revised,
    correction: said.correction[0],
    credit: dateline?.credit ?? told.credit ?? said.credit[0],
    byline: byline ?? told.byline,
    place: dateline?.place,
    datelineDate: dateline?.datelineDate,
    language: declaredLanguage(firstRead(said.language, languageTag), body?.prose.join('\n') ?? ''),
    topics: topics ?? told.topics,
    rights: said.rights[0] ?? told.rights,
    summary: said.summary[0],
    canonicalUrl,
    paragraphs: body?.paragraphs ?? [],
    prose: body?.prose,
    lead: body?.lead,
    contentHtml: body?.contentHtml,
    enclosures: pageEnclosures({ page, text }, said.recordings, body?.contentHtml ?? '', {
      file: path,
      baseUrl,
    }),
    refersTo: body?.refersTo,
    held: other ?? (published ? undefined : pageOfWordPress(path, facts)),
    problems: [
      ...(published ? [] : [noDate(path, said.published)]),
      ...(body ? noText(path, body) : [tangledProblem(path)]),
    ],
    warnings: body?.warnings,
  };
}

/** The HTML without what stands in it of the page. */
function ofArticle(content: string): string {
  return withoutTrailingHeadings(withoutPageLabels(content));
}

/** The text that a page shows, or that it tells machines, where it shows hardly any. */
function wholeBody(
  shownHtml: string,
  toldText: string | undefined,
  origin: HtmlOrigin,
): SafeHtml | undefined {
  const shown = safeHtml(shownHtml, origin);
  const told = toldBody(toldText ?? '');
  return shown && isPartOf(shown.paragraphs, told) ? (safeHtml(told, origin) ?? shown) : shown;
}

function noDate(file: string, [written]: readonly Fact<string>[]): Problem {
  const fault = written ? `has no usable date: ${safeLine(written.value)}` : 'has no date';
  const remedy =
    'add <meta property="article:published_time" content="2017-06-28"> to its head, or begin its name with its day';
  return { file, field: 'date', fault, remedy };
}

function noText(file: string, { paragraphs }: { paragraphs: readonly string[] }): Problem[] {
  if (paragraphs.length > 0) return [];
  const remedy = 'save the page with its text: a page that a script fills is empty without it';
  return [{ file, field: 'body', fault: 'has no text', remedy }];
}
