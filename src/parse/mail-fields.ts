/** The line by which a mailbox parts its messages: https://www.rfc-editor.org/rfc/rfc4155#appendix-A. */
const POSTMARK = /^From [^\n]*\d{4}\n(?=[A-Z][\w-]*:)/;
/** Signatures of every server on the way take tens of thousands of letters. */
const LONGEST_HEADER = 100_000;
const LONGEST_NAME = 40;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** A text without the line by which it was parted from others in a mailbox. */
export function withoutPostmark(text: string): string {
  return text.replace(POSTMARK, '');
}

/**
 * The fields above a message, by their names in small letters, each the first of its name, as they stand. None where a line above the
 * first blank one is no field.
 */
export function mailFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const message = text.trimStart();
  const end = message.slice(0, LONGEST_HEADER).search(BLANK_LINE);
  const header = message.slice(0, Math.max(0, end)).replace(/\n[^\S\n]+/g, ' ');
  for (const line of header.split('\n')) {
    const colon = line.slice(0, LONGEST_NAME).search(/[:：]/);
    if (colon < 1) return new Map();
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
