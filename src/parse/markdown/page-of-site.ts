import type { Problem } from '../../problem.ts';
import type { Table } from '../table.ts';

/** Where generators are told what a file is. */
const FIELDS = ['layout', 'type', 'template'];
/** What is no article, in the words of their themes: a page, or a list of articles. */
const PAGE =
  /^(?:page|pages|home|index|about|archives?|categor(?:y|ies)|tags?|search|404|error|links?|friends?|contact|blog-index)(?:\.html)?$/i;

/** Where sites have a file of each who writes for them. */
const AUTHORS = /(?:^|\/)_?authors\//i;
const PEOPLE = /(?:^|\/)_?people\//i;

/** Why a file without a date is none that wants one: it says that it is a page of its site, or who an author is. */
export function pageOfSite(file: string, values: Table): Problem | undefined {
  if (AUTHORS.test(file) || (PEOPLE.test(file) && values.name !== undefined)) {
    return held(file, 'has no date and is about an author, by its folder');
  }
  const field = FIELDS.find((name) => typeof values[name] === 'string' && PAGE.test(values[name]));
  if (field === undefined) return undefined;
  return held(file, `has no date and is a page of its site (${field}: ${values[field]})`);
}

function held(file: string, fault: string): Problem {
  return { file, field: 'date', fault, remedy: 'nothing; or, if it is an article, write date: 2017-06-28' };
}
