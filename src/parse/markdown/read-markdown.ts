import { safeLine } from '../../safe-text.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { formerPathsOf } from '../fields/former-paths.ts';
import { FRONT_MATTER, fact, frontMatterFacts } from '../fields/front-matter-facts.ts';
import { heldBack } from '../fields/held-back.ts';
import { pictureOf } from '../fields/picture.ts';
import { publicationOf, unreadableDate } from '../fields/publication.ts';
import { readFields } from '../fields/read-fields.ts';
import { isUnlisted } from '../fields/unlisted.ts';
import { type FrontMatter, readFrontMatter } from '../front-matter/front-matter.ts';
import { HTML_NAME } from '../html/html-name.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { type SafeHtml, safeHtml } from '../safe-html/safe-html.ts';
import { withoutDateline } from '../text/dateline/marked-dateline.ts';
import { readHeader } from '../text/header.ts';
import { withoutDialects } from './dialects/dialects.ts';
import { asHtml } from './dialects/shown-by.ts';
import { hasTemplate } from './dialects/templates.ts';
import { withGravFields } from './grav-fields.ts';
import { withJekyllTags } from './jekyll-tags.ts';
import { bodyProblems, templateWarning } from './markdown-problems.ts';
import { pageOfSite } from './page-of-site.ts';
import { renderMarkdown, wordsOf } from './rendering.ts';
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
  const header = firstLineOf(frontMatter.body);
  const titleText = safeLine(found.title?.replace(/`([^`]+)`/g, '$1') ?? '') || undefined;
  const isHtml = HTML_NAME.test(path);
  const told = withoutDialects(path, header.body, isHtml);
  const rendered = isHtml
    ? { html: asHtml(told.text), headlineText: undefined }
    : renderMarkdown(told.text, titleText);
  const base = { file: path, baseUrl: found.canonical };
  const whole = safeHtml(rendered.html, {
    ...base,
    baseRemedy: 'write whole addresses, or set canonical in the front matter',
  });
  const { body, facts: dateline } = whole ? withoutDateline(whole) : {};
  const picture = pictureOf(found.picture, base);
  const published = publicationOf(
    path,
    found,
    { header: header.date, paragraphs: body?.paragraphs ?? [] },
    timeZone,
    place,
  );
  const former = formerPathsOf(path, found);
  const expires = found.expiryDate === undefined ? undefined : publicationDate(found.expiryDate, timeZone);
  const revised = found.updated === undefined ? undefined : publicationDate(found.updated, timeZone);
  const facts = frontMatterFacts(found, place);
  return {
    ...facts,
    byline: fact(
      found.authors?.map((author) => (Object.hasOwn(authors, author) ? (authors[author] as string) : author)),
      place,
    ),
    summary: fact(found.summary && (wordsOf(found.summary).trim() || undefined), place),
    credit: facts.credit ?? dateline?.credit,
    place: facts.place ?? dateline?.place,
    datelineDate: dateline?.datelineDate,
    title:
      fact(titleText, place) ??
      fact(rendered.headlineText, 'heading') ??
      fact(header.rest || undefined, 'header') ??
      fact(titleInName(path, frontMatter.body), 'file name'),
    published: published.fact,
    revised: fact(revised, place),
    expires: fact(expires, place),
    unlisted: fact(isUnlisted(found) || undefined, place),
    ...bodyFacts(body),
    picture: picture?.picture,
    refersTo: [...new Set([...(body?.refersTo ?? []), ...(picture?.refersTo ?? [])])],
    formerPaths: former.paths,
    held:
      heldBack(path, found, wrong, place) ?? (published.fact ? undefined : pageOfSite(path, jekyll.values)),
    problems: [
      ...frontMatter.problems,
      ...wrong.filter(({ field }) => field === 'date' || field === 'expiryDate'),
      ...(wrong.some(({ field }) => field === 'date') ? [] : published.problems),
      ...(found.expiryDate !== undefined && !expires
        ? [unreadableDate(path, 'expiryDate', found.expiryDate)]
        : []),
      ...bodyProblems(path, body),
    ],
    warnings: [
      ...frontMatter.warnings,
      ...jekyll.warnings,
      ...wrong.filter(({ field }) => field !== 'date' && field !== 'expiryDate'),
      ...(found.updated !== undefined && !revised ? [unreadableDate(path, 'updated', found.updated)] : []),
      ...former.warnings,
      ...told.warnings,
      ...(hasTemplate(told.text) && body?.prose.some(hasTemplate) ? [templateWarning(path)] : []),
      ...(body?.warnings ?? []),
    ],
  };
}

function bodyFacts(
  body: SafeHtml | undefined,
): Pick<Findings, 'paragraphs' | 'prose' | 'lead' | 'listed' | 'contentHtml'> {
  const { paragraphs = [], prose, lead, listed, contentHtml } = body ?? {};
  return { paragraphs, prose, lead, listed, contentHtml };
}

/** A first line that begins with `date 2017-06-28`, as text files have it. */
function firstLineOf(body: string) {
  const header = readHeader(body.trimStart());
  if (header.dateText === undefined) return { date: undefined, rest: '', body };
  const [rest = ''] = header.body.split('\n', 1);
  return { date: header.dateText, rest: rest.trim(), body: header.body.slice(rest.length) };
}
