import type { Problem } from '../../problem.ts';
import { type PublicationDate, publicationDate } from '../dates/publication-date.ts';
import { fact } from '../fact.ts';
import type { Fact } from '../input.ts';
import type { FieldValues } from './fields.ts';
import { unreadableDate } from './publication.ts';

/** When an article was changed, and when it is to be taken away, with what is wrong with these days. */
export interface LaterDays {
  readonly revised: Fact<PublicationDate> | undefined;
  readonly expires: Fact<PublicationDate> | undefined;
  /** An article that is to be taken away on a day that nobody can read might stay for ever. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The days behind its publication that front matter, or what stands for it, says. */
export function laterDays(
  file: string,
  { updated, expiryDate }: FieldValues,
  timeZone: string,
  source: string,
): LaterDays {
  const [revised, expires] = [updated, expiryDate].map((text) =>
    fact(text === undefined ? undefined : publicationDate(text, timeZone), source),
  );
  return {
    revised,
    expires,
    problems: expiryDate === undefined || expires ? [] : [unreadableDate(file, 'expiryDate', expiryDate)],
    warnings: updated === undefined || revised ? [] : [unreadableDate(file, 'updated', updated)],
  };
}

/** Whether what is wrong with a field leaves open when the article is to be seen. */
export function isOfItsDays({ field }: Problem): boolean {
  return field === 'date' || field === 'expiryDate';
}
