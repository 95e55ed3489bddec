import { safeLine } from '../../safe-text.ts';
import { fact, withoutUndefined } from '../fact.ts';
import type { FieldValues } from '../fields/fields.ts';
import { FRONT_MATTER } from '../fields/front-matter-facts.ts';
import { readFields } from '../fields/read-fields.ts';
import { saidFacts } from '../fields/said-facts.ts';
import { type FrontMatter, isBareText, readFrontMatter } from '../front-matter/front-matter.ts';
import type { FlatArticle } from '../html/flat-page.ts';
import { HTML_NAME } from '../html/html-name.ts';
import type { Fact, Findings, ParseSettings, SourceText } from '../input.ts';
import type { SafeHtml } from '../safe-html/safe-html.ts';
import { besideDay } from '../text/dated-headline.ts';
import { withGravFields } from './grav-fields.ts';
import { withJekyllTags } from './jekyll-tags.ts';
import { type MarkdownBody, markdownBody, renderedBody } from './markdown-body.ts';
import { readMarkdownHead } from './markdown-head.ts';
import { readMarkdownPage } from './markdown-page.ts';
import { bodyProblems } from './markdown-problems.ts';
import { pageOfSite } from './page-of-site.ts';
import { wordsOf } from './rendering.ts';
import { titleInName } from './title-in-name.ts';
import { titleOfPage } from './title-of-page.ts';

/** Reads Markdown, or HTML, below front matter or without it; of a whole page its article. */
export function readMarkdownFile({ path, text }: SourceText, settings: ParseSettings): Findings {
  const frontMatter = readFrontMatter(path, text);
  const page = HTML_NAME.test(path) ? undefined : readMarkdownPage(path, frontMatter, settings);
  return readMarkdown(path, frontMatter, settings, FRONT_MATTER, page);
}

/**
 * Reads a Markdown text (HTML by the file's name too) and what is said of it, which its file has at a `place` of that name. Where the
 * text is a `page`, its article is known.
 */
export function readMarkdown(
  path: string,
  frontMatter: FrontMatter,
  settings: ParseSettings,
  place: string = FRONT_MATTER,
  page?: FlatArticle,
): Findings {
  const jekyll = withJekyllTags(path, frontMatter.values);
  const fields = readFields(path, withGravFields(path, jekyll.values));
  const shownText = page?.found.title?.value;
  const titleText = titleIn(fields.found) ?? titleOfPage(fields.found, frontMatter.body, shownText);
  const isBare = !page && isBareText(frontMatter);
  const head = isBare ? readMarkdownHead(path, frontMatter.body, settings.timeZone) : undefined;
  const text = head?.body ?? frontMatter.body;
  const { canonical } = fields.found;
  const body = page ? pageBody(path, page, canonical) : markdownBody(path, text, titleText, canonical);
  const { dateline, safe } = body;
  const beside = isBare && !head ? besideDay(body.headlineText ?? '') : undefined;
  const dated = {
    header: body.headerDate,
    stamp: head?.dateText ?? beside?.dateText,
    paragraphs: safe?.paragraphs ?? [],
  };
  const { facts, ...said } = saidFacts(path, fields, dated, settings, place);
  // What is known better leaves the headline as it is.
  const isDatedBeside = facts.published?.source === 'stamp';
  return {
    ...head?.facts,
    ...pageFacts(page),
    ...withoutUndefined(facts),
    title:
      fact(titleText, place) ??
      page?.found.title ??
      fact(isDatedBeside ? beside?.titleText : undefined, 'heading') ??
      titleBelow(body, path, frontMatter.body),
    summary: fact(summaryIn(fields.found), place),
    credit: facts.credit ?? dateline.credit ?? head?.facts.credit ?? page?.found.credit,
    place: facts.place ?? dateline.place ?? page?.found.place,
    datelineDate: dateline.datelineDate ?? page?.found.datelineDate,
    enclosures: facts.enclosures ?? body.enclosures,
    ...bodyFacts(safe),
    refersTo: [...new Set([...(safe?.refersTo ?? []), ...(facts.refersTo ?? [])])],
    held: facts.held ?? (facts.published ? undefined : pageOfSite(path, jekyll.values)),
    problems: [
      ...[...frontMatter.problems, ...said.problems],
      ...(page?.found.published ? [] : said.undated),
      ...bodyProblems(path, safe),
    ],
    warnings: [...frontMatter.warnings, ...jekyll.warnings, ...said.warnings, ...body.warnings],
  };
}

/** What the lines of a page say besides its text. */
function pageFacts(page: FlatArticle | undefined): Partial<Findings> {
  const { published, revised, correction, byline, topics, rights } = page?.found ?? {};
  return withoutUndefined({ published, revised, correction, byline, topics, rights });
}

function pageBody(path: string, { html }: FlatArticle, baseUrl: string | undefined): MarkdownBody {
  const nothing = { headerDate: undefined, headerRest: '', headlineText: undefined };
  return { ...nothing, ...renderedBody(path, html, baseUrl) };
}

/** A headline in front matter is text, with code in it as Markdown has that. */
function titleIn({ title = '' }: FieldValues): string | undefined {
  return safeLine(title.replace(/`([^`]+)`/g, '$1')) || undefined;
}

/** A summary in front matter may be Markdown, of which its words are left. */
function summaryIn({ summary = '' }: FieldValues): string | undefined {
  return wordsOf(summary).trim() || undefined;
}

/** The headline of a text whose front matter has none. */
function titleBelow(
  { headlineText, headerRest }: MarkdownBody,
  path: string,
  text: string,
): Fact<string> | undefined {
  return (
    fact(headlineText, 'heading') ??
    fact(headerRest || undefined, 'header') ??
    fact(titleInName(path, text), 'file name')
  );
}

function bodyFacts(
  body: SafeHtml | undefined,
): Pick<Findings, 'paragraphs' | 'prose' | 'lead' | 'listed' | 'contentHtml'> {
  const { paragraphs = [], prose, lead, listed, contentHtml } = body ?? {};
  return { paragraphs, prose, lead, listed, contentHtml };
}
