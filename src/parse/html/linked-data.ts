import { isTable, type Table } from '../table.ts';

/** A thing as JSON-LD describes it, in the words of schema.org. */
export type Thing = Table;

const DEEPEST = 4;

/** The things that the JSON-LD scripts of a page describe, alone, in an array, or in a `@graph`. Broken scripts are passed over. */
export function thingsIn(scripts: readonly string[]): Thing[] {
  return scripts.flatMap(parsed).flatMap((value) => nested(value, DEEPEST));
}

/** Gives a thing that is only named by its `@id` as another of the things describes it. */
export function referring(things: readonly Thing[]): (value: unknown) => unknown {
  const described = new Map(things.map((thing) => [thing['@id'], thing]));
  return (value) => {
    if (!isTable(value) || typeof value['@id'] !== 'string') return value;
    return { ...described.get(value['@id']), ...value };
  };
}

/** Whether a value is a thing of one of some types: `NewsArticle`, or `https://schema.org/NewsArticle`. */
export function isOfType(value: unknown, types: RegExp): boolean {
  if (!isTable(value)) return false;
  return listed(value['@type']).some(
    (type) => typeof type === 'string' && types.test(type.replace(/^https?:\/\/schema\.org\//, '')),
  );
}

/** A value, or the values of an array; none where there is nothing. */
export function listed(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}

/** Many a program breaks lines within a text, which JSON does not let it. */
function parsed(script: string): unknown[] {
  for (const text of [script, script.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return [JSON.parse(text)];
    } catch {}
  }
  return [];
}

function nested(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nested(item, depth - 1));
  if (!isTable(value)) return [];
  return [value, ...nested(value['@graph'], depth - 1), ...nested(value.mainEntity, depth - 1)];
}
