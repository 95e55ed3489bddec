import { safeLine } from '../../safe-text.ts';
import { fact, withoutUndefined } from '../fact.ts';
import type { FieldValues } from '../fields/fields.ts';
import { FRONT_MATTER } from '../fields/front-matter-facts.ts';
import { readFields } from '../fields/read-fields.ts';
import { saidFacts } from '../fields/said-facts.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter/front-matter.ts';
import type { Fact, Findings, ParseSettings, SourceText } from '../input.ts';
import type { SafeHtml } from '../safe-html/safe-html.ts';
import { besideDay } from '../text/dated-headline.ts';
import { withGravFields } from './grav-fields.ts';
import { withJekyllTags } from './jekyll-tags.ts';
import { type MarkdownBody, markdownBody } from './markdown-body.ts';
import { readMarkdownHead } from './markdown-head.ts';
import { bodyProblems } from './markdown-problems.ts';
import { pageOfSite } from './page-of-site.ts';
import { wordsOf } from './rendering.ts';
import { titleInName } from './title-in-name.ts';

/** Reads Markdown, or HTML, below front matter or without it. */
export function readMarkdownFile({ path, text }: SourceText, settings: ParseSettings): Findings {
  return readMarkdown(path, readFrontMatter(path, text), settings);
}

/** Reads a Markdown text (HTML by the file's name too) and what is said of it, which its file has at a `place` of that name. */
export function readMarkdown(
  path: string,
  frontMatter: FrontMatter,
  settings: ParseSettings,
  place: string = FRONT_MATTER,
): Findings {
  const jekyll = withJekyllTags(path, frontMatter.values);
  const fields = readFields(path, withGravFields(path, jekyll.values));
  const titleText = titleIn(fields.found);
  const isBare = Object.keys(frontMatter.values).length === 0 && frontMatter.problems.length === 0;
  const head = isBare ? readMarkdownHead(path, frontMatter.body, settings.timeZone) : undefined;
  const body = markdownBody(path, head?.body ?? frontMatter.body, titleText, fields.found.canonical);
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
    ...withoutUndefined(facts),
    title:
      fact(titleText, place) ??
      fact(isDatedBeside ? beside?.titleText : undefined, 'heading') ??
      titleBelow(body, path, frontMatter.body),
    summary: fact(summaryIn(fields.found), place),
    credit: facts.credit ?? dateline.credit ?? head?.facts.credit,
    place: facts.place ?? dateline.place,
    datelineDate: dateline.datelineDate,
    enclosures: facts.enclosures ?? body.enclosures,
    ...bodyFacts(safe),
    refersTo: [...new Set([...(safe?.refersTo ?? []), ...(facts.refersTo ?? [])])],
    held: facts.held ?? (facts.published ? undefined : pageOfSite(path, jekyll.values)),
    problems: [...frontMatter.problems, ...said.problems, ...said.undated, ...bodyProblems(path, safe)],
    warnings: [...frontMatter.warnings, ...jekyll.warnings, ...said.warnings, ...body.warnings],
  };
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
