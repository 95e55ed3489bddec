import type { Problem } from '../../problem.ts';
import { readFrontMatter } from '../front-matter/front-matter.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { outsideCode } from '../markdown/dialects/outside-code.ts';
import { figure, link } from '../markdown/dialects/shown-by.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { withRemedies } from '../with-remedies.ts';
import { type Directive, withoutDirectives } from './directives.ts';
import { IKIWIKI_NAME } from './ikiwiki-name.ts';

/** Where a fact comes from that a directive says. */
const DIRECTIVES = 'directives';
const WRITE_DATE = 'write [[!meta date="2017-06-28"]]';
/** Directives that show other pages, or none at all. */
const LISTS =
  /^(?:inline|map|pagestats|pagecount|brokenlinks|orphans|calendar|sidebar|recentchanges|progress)$/;
/** ikiwiki has the words first, others the page. */
const NAMED_LINK = /(?<![\\!])\[\[([^[\]|\n!]+)\|([^[\]|\n]+)\]\]/g;

/** Reads a page of ikiwiki's by its directives. */
export function readIkiwiki({ path, text }: SourceText, settings: ParseSettings): Findings {
  const above = readFrontMatter(path, text);
  const values: Record<string, unknown> = { ...above.values };
  const tags: string[] = [];
  const leftOut = new Set<string>();
  let isList = false;
  const tell = (directive: Directive): string => {
    const { name, words, named } = directive;
    if (name === 'meta') for (const [key, value] of Object.entries(named)) values[key] ??= value;
    if (/^tag(?:link)?$/.test(name)) tags.push(...words.map(nameOf));
    isList ||= LISTS.test(name);
    const shown = shownBy(directive);
    if (shown === undefined && !/^(?:meta|tag)$/.test(name) && !LISTS.test(name)) leftOut.add(name);
    return shown ?? '';
  };
  const body = outsideCode(above.body, (plain) =>
    withoutDirectives(plain, tell).replace(NAMED_LINK, '[[$2|$1]]'),
  );
  const found = readMarkdown(
    path,
    { ...above, values: { tags, permalink: `/${path.replace(IKIWIKI_NAME, '/')}`, ...values }, body },
    settings,
    DIRECTIVES,
  );
  return {
    ...found,
    held: found.held ?? (isList && !found.published ? listOfPages(path) : undefined),
    problems: withRemedies(found.problems, { date: WRITE_DATE }),
    warnings: [...(found.warnings ?? []), ...(leftOut.size > 0 ? [leftOutWarning(path, [...leftOut])] : [])],
  };
}

/** What a directive shows, of those that a page alone can show. */
function shownBy({ name, words: [first = ''], named }: Directive): string | undefined {
  if (name === 'img' && first) {
    const { alt = '', caption = '', title = '' } = named;
    return caption ? figure({ src: first, alt, caption }) : `![${alt || title}](<${first}>)`;
  }
  if (name === 'taglink') return nameOf(first);
  const address = named.url ?? named.href;
  return address && /^https?:/.test(address) ? link(address, named.text) : undefined;
}

/** A tag may be called by the path of its page. */
function nameOf(tag: string): string {
  return tag.replace(/^.*\//, '').replaceAll('_', ' ');
}

function listOfPages(file: string): Problem {
  const fault = 'has no date, and shows other pages';
  return { file, field: 'date', fault, remedy: `nothing; or, if it is an article, ${WRITE_DATE}` };
}

function leftOutWarning(file: string, names: readonly string[]): Problem {
  const fault = `has directives of ikiwiki’s that were left out: ${names.join(', ')}`;
  return { file, field: 'body', fault, remedy: 'write what they stand for' };
}
