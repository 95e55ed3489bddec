import type { Problem } from '../../../problem.ts';
import { dayAndTime } from '../../dates/day-and-time.ts';
import { publicationDate } from '../../dates/publication-date.ts';
import { heldBack } from '../../fields/held-back.ts';
import type { Findings } from '../../input.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isProse, LONGEST_HEADLINE } from '../lines/prose.ts';
import { stampOf } from '../lines/stamp.ts';
import { labelFacts } from './label-facts.ts';
import { type LabelRun, labelRun } from './label-run.ts';
import type { LineLabel } from './line-labels.ts';
import { areOfArticle, areOfHeadline } from './own-labels.ts';

/** What the first lines of a text say of it by name, and the text below them. */
export interface LabelledLines {
  /** As it stands; not yet known to be a date. */
  readonly dateText?: string | undefined;
  readonly facts: Partial<Findings>;
  readonly body: string;
}

/** One may be chance: `Source: Reuters` below a picture. */
const FEWEST = 2;

/**
 * Reads lines of a name and a value at the start of a text or below its headline, with blank lines between them or without:
 * `Title: …`, `Author: …`, `Date: …`; or the address of its page above its headline. `dayText` is the date that stood above.
 * `undefined` where there are not two of them, the date counted, or what they say is not of the article. One that says that it is a
 * draft is enough.
 */
export function readLabelledLines(
  { path, text }: { path: string; text: string },
  dayText: string | undefined,
  timeZone: string,
): LabelledLines | undefined {
  const isDated = dayText !== undefined;
  const labels =
    labelsAtStart(path, text, isDated, timeZone) ?? labelsBelowHeadline(path, text, dayText, timeZone);
  if (!labels) return undefined;
  const { values, body } = labels;
  const dateText = dateIn(values);
  const held = heldIn(path, values);
  const hasDate = isDated || publicationDate(dateText, timeZone) !== undefined;
  if (!held && !hasDate && !values.has('title') && !values.has('address')) return undefined;
  return {
    dateText: (dayAndTime(values.get('date') ?? '') ? values.get('date') : dateText) || undefined,
    facts: { ...labelFacts(values, timeZone), ...(held && { held }) },
    body,
  };
}

function labelsAtStart(path: string, text: string, isDated: boolean, timeZone: string): LabelRun | undefined {
  const labels = labelRun(text);
  if (heldIn(path, labels.values)) return labels;
  const isEnough = labels.isOfPage || labels.count + Number(isDated) >= FEWEST;
  const hasDate = publicationDate(dateIn(labels.values), timeZone) !== undefined;
  return isEnough && areOfArticle(labels.values, hasDate) ? labels : undefined;
}

function labelsBelowHeadline(
  path: string,
  text: string,
  dayText: string | undefined,
  timeZone: string,
): LabelRun | undefined {
  const [above = '', line = ''] = /^\s*(\S[^\n]*)\n?/.exec(text) ?? [];
  if (line.length > LONGEST_HEADLINE || isFurniture(line.trim()) || isProse(line)) return undefined;
  const labels = labelRun(text.slice(above.length));
  const headline = line.trim();
  const [day, date] = [dayText ?? '', dateIn(labels.values)].map((one) => publicationDate(one, timeZone));
  const isOther = day !== undefined && date !== undefined && dayOf(day) !== dayOf(date);
  const areItsOwn = labels.count >= FEWEST && !isOther && areOfHeadline(labels.values, headline, !!date);
  if (!areItsOwn && !heldIn(path, labels.values)) return undefined;
  return { ...labels, values: new Map([...labels.values, ['title', headline]]) };
}

function dayOf({ published }: { published: string }): string {
  return published.slice(0, 10);
}

function dateIn(values: ReadonlyMap<LineLabel, string>): string {
  const written = values.get('date') ?? '';
  return stampOf(written) ?? written;
}

function heldIn(path: string, values: ReadonlyMap<LineLabel, string>): Problem | undefined {
  const [draft = '', status = ''] = [values.get('draft'), values.get('status')];
  return heldBack(path, { draft: /^(?:true|yes)$/i.test(draft), status }, [], 'first lines');
}
