import { isFurniture } from '../lines/furniture.ts';
import { isProse } from '../lines/prose.ts';
import { type FieldName, isAddressAlone, readFieldLine } from './field-line.ts';

/** Header fields at the start of a text, one below the other, and what is below them. */
export interface FieldRun {
  readonly values: ReadonlyMap<FieldName, string>;
  readonly count: number;
  /** Whether an address stands alone above a headline, as on a page that was taken from there. */
  readonly isOfPage: boolean;
  readonly body: string;
}

/** Takes the header fields off the start of a text, with blank lines between them or without; none of a list of addresses. */
export function fieldRun(text: string): FieldRun {
  const none: FieldRun = { values: new Map(), count: 0, isOfPage: false, body: text };
  const values = new Map<FieldName, string>();
  let [count, start] = [0, 0];
  let hasAddress = false;
  while (start < text.length) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, end).trim();
    const found = readFieldLine(line);
    if (line !== '' && (!found || isFurniture(line))) break;
    // A list of addresses is the article's.
    if (hasAddress && isAddressAlone(line)) return none;
    start = end;
    if (!found) continue;
    count++;
    hasAddress ||= isAddressAlone(line);
    if (found.field === 'body') {
      return { values, count, isOfPage: false, body: `${found.value}\n${text.slice(start)}` };
    }
    if (found.value !== '' && !values.has(found.field)) values.set(found.field, found.value);
  }
  const body = text.slice(start);
  const isAlone = hasAddress && count === 1;
  const [next = ''] = body.split('\n', 1);
  const isOfPage = isAlone && !isProse(next.trim());
  // Above a paragraph an address is what the article points to.
  if (isAlone && !isOfPage) return none;
  return { values, count, isOfPage, body };
}
