/** What a text extractor left on line 1: ` date 2017-06-28 Related Coverage …`. */
export interface Header {
  /** The date as it stands: `2017-06-28`, `2017-06` where only the month was trusted, `June 28, 2017`. */
  readonly dateText?: string | undefined;
  /** Whether line 1 goes on behind the date. */
  readonly hasRest: boolean;
  /** The text behind the date. */
  readonly body: string;
}

const LABEL = /^\s*date[:\s]\s*/i;
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}[- ]\p{L}{3,9}\.?,?[- ]\d{4}(?: [\d:.]+)?|\p{L}{3,9}\.? \d{1,2},? \d{4})(?![\p{L}\p{N}])/iu;

/** Reads the first line of a scraped text. A text without a date on line 1 is all body. */
export function readHeader(text: string): Header {
  const label = LABEL.exec(text)?.[0];
  const dateText = label === undefined ? undefined : DATE.exec(text.slice(label.length))?.[0];
  if (label === undefined || dateText === undefined) return { hasRest: false, body: text };
  const body = text.slice(label.length + dateText.length);
  return { dateText, hasRest: /^[^\S\n]*\S/.test(body), body };
}
