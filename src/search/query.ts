import * as z from 'zod/mini';
import { safeLine } from '../safe-text.ts';
import { DAY_FILTERS, MOST_CHARACTERS, NAME_FILTERS, type SearchQuery } from '../search-query.ts';
import { sentence } from '../sentences.ts';
import type { PageWords, Word } from '../words.ts';
import type { Clause } from './clauses.ts';
import { wantedOf } from './wanted.ts';

const MOST_WORDS = 16;
/** The index has what is written without spaces under several terms. */
const MOST_INDEX_TERMS = 4 * MOST_WORDS;

/** The order of the parameters in an address. */
const PARAMETERS = ['q', ...NAME_FILTERS, ...DAY_FILTERS] as const;

/** It stands in the titles of its feeds, where XML has no control characters. */
const Line = z.pipe(
  z.pipe(z.string(), z.transform(safeLine)),
  z.string().check(z.maxLength(MOST_CHARACTERS)),
);
const Words = Line.check(
  z.refine((text) => {
    const clauses = clausesIn(text);
    return clauses.length <= MOST_WORDS && clauses.flatMap(({ terms }) => terms).length <= MOST_INDEX_TERMS;
  }),
);
const Day = z.string().check(
  z.refine((text) => {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  }),
);

const text = {
  allowed: `up to ${MOST_CHARACTERS} characters`,
  allowedIn: (site: PageWords) => sentence(site, 'allowedText', { characters: `${MOST_CHARACTERS}` }),
  schema: Line,
};
const day = {
  allowed: 'a year, a month or a day: 2017, 2017-04 or 2017-04-02',
  allowedIn: ({ words }: PageWords) => words.allowedDay,
  schema: Day,
};

/**
 * Each parameter of a search: what is allowed, to a program in English and to a person in a site's words, what its field is called,
 * and how it is read.
 */
export const searchParameters = {
  q: {
    field: 'search',
    allowed: `up to ${MOST_WORDS} words, "phrases" and beginnings*, all of which must be there; -what must not; either OR other; in up to ${MOST_CHARACTERS} characters`,
    allowedIn: (site: PageWords) =>
      sentence(site, 'allowedWords', { terms: `${MOST_WORDS}`, characters: `${MOST_CHARACTERS}` }),
    schema: Words,
  },
  topic: { field: 'topic', ...text },
  agency: { field: 'agency', ...text },
  place: { field: 'place', ...text },
  author: { field: 'author', ...text },
  from: { field: 'from', ...day },
  to: { field: 'to', ...day },
} as const;

/** A parameter with a value that is not allowed. */
export interface WrongParameter {
  readonly parameter: string;
  readonly allowed: string;
  readonly field: Word;
  readonly allowedIn: (site: PageWords) => string;
}

/** Reads a search's parameters; an empty one is none. The first wrong value is named, and stands in the query as it was asked. */
export function readSearchQuery(asked: (parameter: string) => string | undefined): {
  readonly query: SearchQuery;
  readonly wrong?: WrongParameter;
} {
  const query: Record<string, string> = {};
  let wrong: WrongParameter | undefined;
  for (const parameter of PARAMETERS) {
    const value = asked(parameter);
    if (value === undefined || value === '') continue;
    const { allowed, field, allowedIn, schema } = searchParameters[parameter];
    const result = schema.safeParse(value);
    if (!result.success) {
      wrong ??= { parameter, allowed, field, allowedIn };
      query[parameter] = value;
    } else if (result.data !== '') query[parameter] = result.data;
  }
  return wrong ? { query, wrong } : { query };
}

/** A search's one query string, without the `?`: the same search has the same address. */
export function searchQueryText(query: SearchQuery): string {
  return PARAMETERS.flatMap((name) => {
    const value = query[name];
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  }).join('&');
}

function clausesIn(text: string): readonly Clause[] {
  const { groups, excluded } = wantedOf(text);
  return [...groups.flat(2), ...excluded.flat()];
}
