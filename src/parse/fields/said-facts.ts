import type { Problem } from '../../problem.ts';
import { fact } from '../fact.ts';
import type { Findings, ParseSettings } from '../input.ts';
import { enclosuresOf } from './enclosures.ts';
import type { FieldValues } from './fields.ts';
import { formerPathsOf } from './former-paths.ts';
import { frontMatterFacts } from './front-matter-facts.ts';
import { heldBack } from './held-back.ts';
import { isOfItsDays, laterDays } from './later-days.ts';
import { pictureOf } from './picture.ts';
import { type DatedText, publicationOf } from './publication.ts';
import type { readFields } from './read-fields.ts';
import { isUnlisted } from './unlisted.ts';

/** What fields say of an article, whatever the file that has them, with what is wrong in them. */
export interface SaidFacts {
  readonly facts: Partial<Findings>;
  /** Why the day of publication is not known; empty where it is, or where its field is among the problems already. */
  readonly undated: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * The facts in fields that were read, and in the text below them where they have no day. `source` is what these fields are called:
 * `front matter`, `json`.
 */
export function saidFacts(
  path: string,
  { found, problems: wrong }: ReturnType<typeof readFields>,
  dated: DatedText,
  { timeZone, authors = {} }: ParseSettings,
  source: string,
): SaidFacts {
  const published = publicationOf(path, found, dated, timeZone, source);
  const later = laterDays(path, found, timeZone, source);
  const picture = pictureOf(found.picture, { file: path, baseUrl: found.canonical });
  const former = formerPathsOf(path, found);
  const recorded = enclosuresOf(path, found);
  return {
    facts: {
      ...frontMatterFacts(found, source),
      title: fact(found.title, source),
      byline: fact(namesOf(found, authors), source),
      summary: fact(found.summary, source),
      published: published.fact,
      revised: later.revised,
      expires: later.expires,
      unlisted: fact(isUnlisted(found) || undefined, source),
      picture: picture?.picture,
      refersTo: picture?.refersTo,
      enclosures: recorded.enclosures.length > 0 ? fact(recorded.enclosures, source) : undefined,
      formerPaths: former.paths,
      held: heldBack(path, found, wrong, source),
    },
    undated: wrong.some(({ field }) => field === 'date') ? [] : published.problems,
    problems: [...wrong.filter(isOfItsDays), ...later.problems],
    warnings: [
      ...wrong.filter((problem) => !isOfItsDays(problem)),
      ...[...later.warnings, ...former.warnings, ...recorded.warnings],
    ],
  };
}

/** Those who write for the site may be called by a key. */
function namesOf(
  { authors: written }: FieldValues,
  names: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  return written?.map((author) => (Object.hasOwn(names, author) ? (names[author] as string) : author));
}
