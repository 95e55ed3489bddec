import { safeLine } from '../../safe-text.ts';
import type { FieldValues } from '../fields/fields.ts';
import { formerPathsOf } from '../fields/former-paths.ts';
import { FRONT_MATTER, fact, frontMatterFacts } from '../fields/front-matter-facts.ts';
import { heldBack } from '../fields/held-back.ts';
import { isOfItsDays, laterDays } from '../fields/later-days.ts';
import { pictureOf } from '../fields/picture.ts';
import { publicationOf } from '../fields/publication.ts';
import { readFields } from '../fields/read-fields.ts';
import { isUnlisted } from '../fields/unlisted.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter/front-matter.ts';
import type { Fact, Findings, ParseSettings, SourceText } from '../input.ts';
import type { SafeHtml } from '../safe-html/safe-html.ts';
import { withGravFields } from './grav-fields.ts';
import { withJekyllTags } from './jekyll-tags.ts';
import { type MarkdownBody, markdownBody } from './markdown-body.ts';
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
  { timeZone, authors = {} }: ParseSettings,
  place: string = FRONT_MATTER,
): Findings {
  const jekyll = withJekyllTags(path, frontMatter.values);
  const { found, problems: wrong } = readFields(path, withGravFields(path, jekyll.values));
  const titleText = titleIn(found);
  const body = markdownBody(path, frontMatter.body, titleText, found.canonical);
  const { dateline, safe } = body;
  const dated = { header: body.headerDate, paragraphs: safe?.paragraphs ?? [] };
  const published = publicationOf(path, found, dated, timeZone, place);
  const { revised, expires, ...later } = laterDays(path, found, timeZone, place);
  const picture = pictureOf(found.picture, { file: path, baseUrl: found.canonical });
  const former = formerPathsOf(path, found);
  const facts = frontMatterFacts(found, place);
  return {
    ...facts,
    title: fact(titleText, place) ?? titleBelow(body, path, frontMatter.body),
    byline: fact(namesOf(found.authors, authors), place),
    summary: fact(found.summary && (wordsOf(found.summary).trim() || undefined), place),
    credit: facts.credit ?? dateline.credit,
    place: facts.place ?? dateline.place,
    datelineDate: dateline.datelineDate,
    ...{ published: published.fact, revised, expires },
    unlisted: fact(isUnlisted(found) || undefined, place),
    ...bodyFacts(safe),
    picture: picture?.picture,
    refersTo: [...new Set([...(safe?.refersTo ?? []), ...(picture?.refersTo ?? [])])],
    formerPaths: former.paths,
    held:
      heldBack(path, found, wrong, place) ?? (published.fact ? undefined : pageOfSite(path, jekyll.values)),
    problems: [
      ...frontMatter.problems,
      ...wrong.filter(isOfItsDays),
      ...(wrong.some(({ field }) => field === 'date') ? [] : published.problems),
      ...later.problems,
      ...bodyProblems(path, safe),
    ],
    warnings: [
      ...frontMatter.warnings,
      ...jekyll.warnings,
      ...wrong.filter((problem) => !isOfItsDays(problem)),
      ...later.warnings,
      ...former.warnings,
      ...body.warnings,
    ],
  };
}

/** A headline in front matter is text, with code in it as Markdown has that. */
function titleIn({ title = '' }: FieldValues): string | undefined {
  return safeLine(title.replace(/`([^`]+)`/g, '$1')) || undefined;
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

/** Those who write for the site may be called by a key, in front matter. */
function namesOf(
  written: readonly string[] | undefined,
  authors: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  return written?.map((author) => (Object.hasOwn(authors, author) ? (authors[author] as string) : author));
}

function bodyFacts(
  body: SafeHtml | undefined,
): Pick<Findings, 'paragraphs' | 'prose' | 'lead' | 'listed' | 'contentHtml'> {
  const { paragraphs = [], prose, lead, listed, contentHtml } = body ?? {};
  return { paragraphs, prose, lead, listed, contentHtml };
}
