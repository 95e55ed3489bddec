import type { Problem } from '../../../problem.ts';
import { dayAndTime } from '../../dates/day-and-time.ts';
import { publicationDate } from '../../dates/publication-date.ts';
import { heldBack } from '../../fields/held-back.ts';
import type { Findings } from '../../input.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isProse, LONGEST_HEADLINE } from '../lines/prose.ts';
import { stampOf } from '../lines/stamp.ts';
import { areOfArticle, areOfHeadline } from './article-fields.ts';
import { fieldFacts } from './field-facts.ts';
import type { FieldName } from './field-line.ts';
import { type FieldRun, fieldRun } from './field-run.ts';

/** What the first lines of a text say of it by name, and the text below them. */
export interface HeaderFields {
  /** As it stands; not yet known to be a date. */
  readonly dateText?: string | undefined;
  readonly facts: Partial<Findings>;
  readonly body: string;
}

/** One may be chance: `Source: Reuters` below a picture. With three one text of the sets is read otherwise. */
const FEWEST = 2;

/**
 * Reads lines of a name and a value at the start of a text or below its headline, with blank lines between them or without:
 * `Title: …`, `Author: …`, `Date: …`; or the address of its page above its headline. `dayText` is the date that stood above.
 * `undefined` where there are not two of them, the date counted, or what they say is not of the article. One that says that it is a
 * draft is enough.
 */
export function readHeaderFields(
  { path, text }: { path: string; text: string },
  dayText: string | undefined,
  timeZone: string,
): HeaderFields | undefined {
  const isDated = dayText !== undefined;
  const run =
    fieldsAtStart(path, text, isDated, timeZone) ?? fieldsBelowHeadline(path, text, dayText, timeZone);
  if (!run) return undefined;
  const { values, body } = run;
  const dateText = dateIn(values);
  const held = heldIn(path, values);
  const hasDate = isDated || publicationDate(dateText, timeZone) !== undefined;
  if (!held && !hasDate && !values.has('title') && !values.has('address')) return undefined;
  return {
    dateText: (dayAndTime(values.get('date') ?? '') ? values.get('date') : dateText) || undefined,
    facts: { ...fieldFacts(values, timeZone), ...(held && { held }) },
    body,
  };
}

function fieldsAtStart(path: string, text: string, isDated: boolean, timeZone: string): FieldRun | undefined {
  const run = fieldRun(text);
  if (heldIn(path, run.values)) return run;
  const isEnough = run.isOfPage || run.count + Number(isDated) >= FEWEST;
  const hasDate = publicationDate(dateIn(run.values), timeZone) !== undefined;
  return isEnough && areOfArticle(run.values, hasDate) ? run : undefined;
}

function fieldsBelowHeadline(
  path: string,
  text: string,
  dayText: string | undefined,
  timeZone: string,
): FieldRun | undefined {
  const [above = '', line = ''] = /^\s*(\S[^\n]*)\n?/.exec(text) ?? [];
  if (line.length > LONGEST_HEADLINE || isFurniture(line.trim()) || isProse(line)) return undefined;
  const run = fieldRun(text.slice(above.length));
  const headline = line.trim();
  const [day, date] = [dayText ?? '', dateIn(run.values)].map((one) => publicationDate(one, timeZone));
  const isOther = day !== undefined && date !== undefined && dayOf(day) !== dayOf(date);
  const areItsOwn = run.count >= FEWEST && !isOther && areOfHeadline(run.values, headline, !!date);
  if (!areItsOwn && !heldIn(path, run.values)) return undefined;
  return { ...run, values: new Map([...run.values, ['title', headline]]) };
}

function dayOf({ published }: { published: string }): string {
  return published.slice(0, 10);
}

function dateIn(values: ReadonlyMap<FieldName, string>): string {
  const written = values.get('date') ?? '';
  return stampOf(written) ?? written;
}

function heldIn(path: string, values: ReadonlyMap<FieldName, string>): Problem | undefined {
  const [draft = '', status = ''] = [values.get('draft'), values.get('status')];
  return heldBack(path, { draft: /^(?:true|yes)$/i.test(draft), status }, [], 'first lines');
}
