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
/** A time of twelve hours behind a day. */
const CLOCK = String.raw`,? (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?[ap]\.?m\.?(?: (?:GMT|UTC))?`;
/** As programs and people write it; a time may follow the day. */
const FORMS = [
  String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`,
  String.raw`\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?`,
  String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
  String.raw`\d{1,2}[-./]\d{1,2}[-./]\d{4}`,
  String.raw`\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]`,
  String.raw`(?:\p{L}{3}, )?\d{1,2}(?:\.|er|st|nd|rd|th)?[- ](?:de )?\p{L}[\p{L}\p{M}]{2,11}\.?,?[- ](?:de )?\d{4}(?:${CLOCK}| \d{2}:\d{2}(?::[\d.]+)?(?: (?:GMT|UTC|[+-]\d{4}))?| [\d:.]+)?`,
  String.raw`\p{L}{3,9}\.? \d{1,2},? \d{4}(?:${CLOCK})?`,
];
const DATE = new RegExp(`^(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** What a scraper sets between the date and the rest. */
const SIGN = /^[^\S\n]*[,;:|·•–—-]+(?=\s)/;

/** Reads the first line of a scraped text. A text without a date on line 1 is all body. */
export function readHeader(text: string): Header {
  const label = LABEL.exec(text)?.[0];
  const dateText = label === undefined ? undefined : DATE.exec(text.slice(label.length))?.[0];
  if (label === undefined || dateText === undefined) return { hasRest: false, body: text };
  const body = text.slice(label.length + dateText.length).replace(SIGN, '');
  return { dateText, hasRest: /^[^\S\n]*\S/.test(body), body };
}
