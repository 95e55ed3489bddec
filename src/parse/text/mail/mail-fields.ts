/** The fields above a message or a part of one, by their names in small letters, each the first of its name. */
export type MailFields = ReadonlyMap<string, string>;

/** A message or a part of one. */
export interface MailPart {
  readonly fields: MailFields;
  readonly body: string;
}

/** Signatures of every server on the way take tens of thousands of letters. */
const LONGEST_HEADER = 100_000;
const LONGEST_NAME = 40;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Parts a text from the fields above it; it has none where a line above the first blank one is no field. */
export function mailPartIn(text: string): MailPart {
  const end = text.slice(0, LONGEST_HEADER).search(BLANK_LINE);
  const fields = end === -1 ? new Map<string, string>() : fieldsIn(text.slice(0, end));
  return { fields, body: fields.size > 0 ? text.slice(end + 1) : text };
}

function fieldsIn(header: string): MailFields {
  const fields = new Map<string, string>();
  for (const line of header.replace(/\n[^\S\n]+/g, ' ').split('\n')) {
    const colon = line.slice(0, LONGEST_NAME).search(/[:：]/);
    if (colon < 1) return new Map();
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
