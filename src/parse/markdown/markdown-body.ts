import type { Problem } from '../../problem.ts';
import { HTML_NAME } from '../html/html-name.ts';
import type { Findings } from '../input.ts';
import { enclosuresIn } from '../recordings/enclosure.ts';
import { PLAYER, playersIn } from '../recordings/players.ts';
import { type SafeHtml, safeHtml } from '../safe-html/safe-html.ts';
import { withoutDateline } from '../text/dateline/marked-dateline.ts';
import { readHeader } from '../text/header.ts';
import { withoutDialects } from './dialects/dialects.ts';
import { asHtml } from './dialects/shown-by.ts';
import { hasTemplate } from './dialects/templates.ts';
import { templateWarning } from './markdown-problems.ts';
import { renderMarkdown } from './rendering.ts';

/** A text below its front matter, as safe HTML, and what it says by itself. */
export interface MarkdownBody {
  /** The day on a first line that begins with `date 2017-06-28`, and what stands behind it. */
  readonly headerDate: string | undefined;
  readonly headerRest: string;
  /** Of its first heading. */
  readonly headlineText: string | undefined;
  readonly dateline: Pick<Findings, 'credit' | 'place' | 'datelineDate'>;
  readonly enclosures: Findings['enclosures'];
  /** `undefined` where it is too tangled. */
  readonly safe: SafeHtml | undefined;
  readonly warnings: readonly Problem[];
}

/** Reads Markdown, or HTML by the file's name, without the headline that front matter has already. */
export function markdownBody(
  path: string,
  text: string,
  titleText: string | undefined,
  baseUrl: string | undefined,
): MarkdownBody {
  const header = firstLineOf(text);
  const isHtml = HTML_NAME.test(path);
  const told = withoutDialects(path, header.body, isHtml);
  const rendered = isHtml
    ? { html: asHtml(told.text), headlineText: undefined }
    : renderMarkdown(told.text, titleText);
  const body = renderedBody(path, rendered.html, baseUrl);
  return {
    headerDate: header.date,
    headerRest: header.rest,
    headlineText: rendered.headlineText,
    ...body,
    warnings: [
      ...told.warnings,
      ...(hasTemplate(told.text) && body.safe?.prose.some(hasTemplate) ? [templateWarning(path)] : []),
      ...body.warnings,
    ],
  };
}

/** Reads the HTML that Markdown was made into. */
export function renderedBody(
  path: string,
  html: string,
  baseUrl: string | undefined,
): Pick<MarkdownBody, 'dateline' | 'enclosures' | 'safe' | 'warnings'> {
  const baseRemedy = 'write whole addresses, or set canonical in the front matter';
  const whole = safeHtml(html, { file: path, baseUrl, baseRemedy });
  const { body: safe, facts: dateline = {} } = whole ? withoutDateline(whole) : {};
  return {
    dateline,
    enclosures: enclosuresIn(
      playersIn(html).map(({ recording }) => recording),
      { file: path, baseUrl },
      PLAYER,
    ),
    safe,
    warnings: safe?.warnings ?? [],
  };
}

function firstLineOf(text: string) {
  const header = readHeader(text.trimStart());
  if (header.dateText === undefined) return { date: undefined, rest: '', body: text };
  const [rest = ''] = header.body.split('\n', 1);
  return { date: header.dateText, rest: rest.trim(), body: header.body.slice(rest.length) };
}
