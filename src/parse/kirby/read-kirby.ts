import type { Problem } from '../../problem.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { isMissingDate } from '../fields/publication.ts';
import { isFieldName } from '../fields/read-fields.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { Table } from '../table.ts';
import { withRemedies } from '../with-remedies.ts';
import { blocksAsMarkdown } from './kirby-blocks.ts';
import { fieldValue, kirbyFields } from './kirby-fields.ts';
import { type KirbyPath, kirbyPath } from './kirby-path.ts';
import { heldByPath, lostKeys, REMEDIES } from './kirby-problems.ts';
import { asMarkdown } from './kirby-text.ts';

/** Where a fact comes from that a field says. */
const FIELDS = 'fields';
/** Fields that its themes have for a text, and for what stands above it; a site may call them as it likes. */
const TEXTS = ['text', 'body', 'content', 'article', 'blocks', 'layout'];
const DECKS = ['intro', 'subheading', 'subheadline', 'teaser', 'lead'];
/** A field as short as this, of which nobody knows what it says, is no text. */
const SHORT = 140;

const KEY = /\bfile:(?:\\?\/){2}[\w-]+/g;

/** Reads a page of Kirby's by its fields and by its path. */
export function readKirby({ path, text }: SourceText, settings: ParseSettings): Findings {
  const fields = kirbyFields(withNames(text, settings.keys)) ?? new Map<string, string>();
  const place = kirbyPath(path);
  const body = bodyOf(fields);
  const found = readMarkdown(
    path,
    { values: valuesOf(fields, place, body.name), body: body.text, problems: [], warnings: [] },
    settings,
    FIELDS,
  );
  const isFieldDated = found.published !== undefined || found.problems?.some(isUnreadable);
  const day = isFieldDated || !place.date ? undefined : publicationDate(place.date, settings.timeZone);
  const published = day ? { value: day, source: 'folder' } : found.published;
  return {
    ...found,
    published,
    unlisted: found.unlisted ?? (place.isListed ? undefined : { value: true, source: 'folder' }),
    formerPaths: [...new Set([...(found.formerPaths ?? []), ...place.addresses])],
    held: found.held ?? heldByPath(path, place, day !== undefined || isFieldDated === true),
    problems: withRemedies(found.problems, REMEDIES).filter((problem) => !(day && isMissingDate(problem))),
    warnings: [...(found.warnings ?? []), ...lostKeys(path, body.text)],
  };
}

/** Files by their names, where the panel wrote its keys. In blocks, which are JSON, a stroke may have one in front. */
function withNames(text: string, keys: ParseSettings['keys'] = {}): string {
  return text.replace(KEY, (key) => keys[key.replaceAll('\\', '')] ?? key);
}

function isUnreadable(problem: Problem): boolean {
  return problem.field === 'date' && !isMissingDate(problem);
}

/** The field with the text: the one that is called so, the longest that front matter does not know, or what stands above it alone. */
function bodyOf(fields: ReadonlyMap<string, string>): { readonly name: string; readonly text: string } {
  const others = [...fields].filter(
    ([name, value]) =>
      value.length > SHORT && !isFieldName(name) && !DECKS.includes(name) && !/^-\s/.test(value),
  );
  const longest = others.toSorted(([, one], [, other]) => other.length - one.length).map(([name]) => name);
  const written = [...TEXTS, ...longest, ...DECKS].map((name) => {
    const text = fields.get(name) ?? '';
    return { name, text: blocksAsMarkdown(text) ?? asMarkdown(text) };
  });
  return written.find(({ text }) => text !== '') ?? { name: 'text', text: '' };
}

function valuesOf(fields: ReadonlyMap<string, string>, { language }: KirbyPath, bodyName: string): Table {
  const values = [...fields]
    .filter(([name]) => name !== bodyName)
    .map(([name, value]) => [name, fieldValue(value)] as const);
  const deck = DECKS.map((name) => fields.get(name)).find(Boolean);
  return {
    ...(deck && { summary: asMarkdown(deck) }),
    ...(language && { language }),
    ...Object.fromEntries(values),
  };
}
