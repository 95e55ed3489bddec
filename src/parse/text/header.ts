/** What a text extractor left on line 1: ` date 2017-06-28 Related Coverage …`. */
export interface Header {
  /** `2017-06-28`, or `2017-06` where only the month was trusted. */
  readonly date?: string;
  /** Whatever visible text of the page came first. */
  readonly rest: string;
}

const HEADER = /^\s*date[:\s]+(\d{4}-\d{2}(?:-\d{2})?)(?![-\d])\s*(.*)$/i;

/** Reads the first line of a scraped text. A line without a date is all rest. */
export function readHeader(line: string): Header {
  const [, date, rest] = HEADER.exec(line) ?? [];
  return date === undefined ? { rest: line.trim() } : { date, rest: (rest ?? '').trim() };
}
