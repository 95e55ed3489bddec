import { heldBack } from '../fields/held-back.ts';
import type { Findings } from '../input.ts';
import { publicationDate } from '../publication-date.ts';
import { isFurniture } from './furniture.ts';
import { labelFacts } from './label-facts.ts';
import { isAddressAlone, type LineLabel, readLabel } from './line-labels.ts';
import { isProse, LONGEST_HEADLINE } from './prose.ts';
import { stampOf } from './stamp.ts';

/** What the first lines of a text say of it by name, and the text below them. */
export interface LabelledLines {
  /** As it stands; not yet known to be a date. */
  readonly dateText?: string | undefined;
  readonly facts: Partial<Findings>;
  readonly body: string;
}

/** One may be chance: `Source: Reuters` below a picture. An address alone is none. */
const FEWEST = 2;
const MOST = 40;

/** Labelled lines at the start of a text, and what is below them. */
interface Labels {
  readonly values: ReadonlyMap<LineLabel, string>;
  readonly count: number;
  readonly body: string;
}

/**
 * Reads lines of a name and a value at the start of a text or below its headline, with blank lines between them or without:
 * `Title: …`, `Author: …`, `Date: …`; or the address of its page. `isDated` is whether a date stood above. `undefined` where there
 * are not two of them, the date counted, or neither headline, nor date, nor address is among them.
 */
export function readLabelledLines(
  { path, text }: { path: string; text: string },
  isDated: boolean,
  timeZone: string,
): LabelledLines | undefined {
  const labels = labelsAtStart(text, isDated) ?? labelsBelowHeadline(text);
  if (!labels) return undefined;
  const { values, body } = labels;
  const written = values.get('date') ?? '';
  const dateText = stampOf(written) ?? written;
  const hasDate = isDated || publicationDate(dateText, timeZone) !== undefined;
  if (!hasDate && !values.has('title') && !values.has('address')) return undefined;
  const [draft = '', status = ''] = [values.get('draft'), values.get('status')];
  const held = heldBack(path, { draft: /^(?:true|yes)$/i.test(draft), status }, []);
  return {
    dateText: dateText || undefined,
    facts: { ...labelFacts(values, timeZone), ...(held && { held }) },
    body,
  };
}

function labelsAtStart(text: string, isDated: boolean): Labels | undefined {
  const labels = labelsIn(text);
  return labels.count + Number(isDated) >= FEWEST ? labels : undefined;
}

/** A page may say so, under any line, when it was published and updated. */
function labelsBelowHeadline(text: string): Labels | undefined {
  const [above = '', line = ''] = /^\s*([^\n]+)(?:\n|$)/.exec(text) ?? [];
  if (line.length > LONGEST_HEADLINE || isFurniture(line.trim()) || isProse(line)) return undefined;
  const labels = labelsIn(text.slice(above.length));
  const isMore = [...labels.values.keys()].some((label) => label !== 'date' && label !== 'updated');
  if (labels.count < FEWEST || !isMore) return undefined;
  return { ...labels, values: new Map([['title', line.trim()], ...labels.values]) };
}

function labelsIn(text: string): Labels {
  const values = new Map<LineLabel, string>();
  let [count, start] = [0, 0];
  while (count < MOST && start < text.length) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, end).trim();
    const found = readLabel(line);
    if (line !== '' && (!found || isFurniture(line))) break;
    start = end;
    if (!found) continue;
    count += isAddressAlone(line) ? FEWEST : 1;
    if (found.label === 'body') return { values, count, body: `${found.value}\n${text.slice(start)}` };
    if (found.value !== '' && !values.has(found.label)) values.set(found.label, found.value);
  }
  return { values, count, body: text.slice(start) };
}
