import { YES_OR_NO } from '../fields/yes-or-no.ts';
import type { Table } from '../table.ts';
import type { ValuedArticle } from '../valued-article.ts';
import { ARTICLE_NAMES, RECORDING_NAMES } from './article-names.ts';
import { type As, articleObject, countArticles, type Named } from './article-object.ts';
import { articleText } from './article-text.ts';
import { meantFor } from './meant-for.ts';
import { namesIn, simple, termsIn } from './simple-value.ts';

/** Those that are days: to some programs `published` is a yes or no. */
const DAYS = new Set(['date', 'updated', 'expiryDate']);
/** How those are read that are names. */
const READINGS: Readonly<Record<string, typeof simple>> = { author: namesIn, tags: termsIn };
/** What has a `name` for its headline, by its type: ActivityPub, microformats. */
const WITH_NAME = /^(?:h-)?(?:entry|article|note|page)$/i;

/** Reads a JSON value as an article; `undefined` where it holds none: no object with a text, and a headline or a date. */
export function articleValues(value: unknown, as?: As): ValuedArticle | undefined {
  const named = articleObject(value, isArticle, as);
  const body = named && articleText(named);
  return named && body && { values: valuesOf(named), body };
}

/** How many articles a JSON value lists; none where it lists other things too. */
export function countOfArticles(value: unknown): number {
  return countArticles(value, isArticle);
}

function isArticle(named: Named): boolean {
  const values = valuesOf(named);
  return (values.title !== undefined || values.date !== undefined) && articleText(named) !== undefined;
}

function valuesOf(named: Named): Table {
  const values = Object.entries(ARTICLE_NAMES).flatMap(([field, names]) => {
    const isValue = (one: unknown) => one !== undefined && !(DAYS.has(field) && YES_OR_NO.test(`${one}`));
    const read = READINGS[field] ?? simple;
    const value = namesOf(field, names, named)
      .map((name) => read(named.get(name)))
      .find(isValue);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(values), ...recordingsIn(named), ...meantFor(named) };
}

function namesOf(field: string, names: readonly string[], named: Named): readonly string[] {
  const type = simple(named.get('type'));
  return field === 'title' && typeof type === 'string' && WITH_NAME.test(type) ? [...names, 'name'] : names;
}

function recordingsIn(named: Named): Table {
  const said = Object.entries(RECORDING_NAMES).map(([field, names]) => [
    field,
    names.map((name) => named.get(name)).find((value) => value !== undefined && value !== null),
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}
