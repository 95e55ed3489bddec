import type { Fact } from '../input.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page says of a field, the most trusted first. */
export type Facts = readonly Fact<string>[];
/** The same, of a field that has several values. */
export type Lists = readonly Fact<readonly string[]>[];

/** A value with where it is said; none where it is not. */
export function said(value: string | undefined, source: string): Facts {
  return value === undefined ? [] : [{ value, source }];
}

/** The first value of each of these `meta` elements. */
export function saidInMetas(metas: PageFacts['metas'], source: string, ...names: string[]): Facts {
  return names.flatMap((name) => said(metas.get(name)?.[0], source));
}

/** All values of a `meta` element, which may hold several with a `part` between. */
export function listedInMetas(metas: PageFacts['metas'], source: string, name: string, part?: string): Lists {
  const values = metas.get(name) ?? [];
  return [{ value: part === undefined ? values : values.flatMap((value) => value.split(part)), source }];
}
