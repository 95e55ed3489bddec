import { withEncodedWordsRead } from './encoded-words.ts';
import { type MailWords, PRINTED_WORDS, SENT_WORDS, TRACE_FIELDS } from './mail-words.ts';

/** The line by which a mailbox parts its messages: https://www.rfc-editor.org/rfc/rfc4155#appendix-A. */
const POSTMARK = /^From [^\n]*\d{4}\n(?=[A-Z][\w-]*:)/;
/** Signatures of every server on the way take tens of thousands of letters. */
const LONGEST_HEADER = 100_000;
const LONGEST_NAME = 40;
/** `Jane Doe [jane@example.org]`, as Outlook has it. */
const BRACKETED = /\s?\[(?:mailto:)?([^\s[\]@]+@[^\s[\]@]+)\]$/i;
/** The comment of a date, `+0100 (MET)`, and a year of two digits: https://www.rfc-editor.org/rfc/rfc5322#section-4.3. */
const DATE_COMMENT = /\s?\([^()]*\)$/;
const SHORT_YEAR = /^((?:\p{L}{3},\s*)?\d{1,2}\s\p{L}{3}\s)(\d{2})(?=\s\d{2}:)/u;
/** The line above a signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3. */
const SIGNATURE = '\n-- \n';
const LONGEST_SIGNATURE = 1000;

/**
 * The text of an e-mail with no more above it than `Subject: …`, `From: …` and `Date: …`, and without its sender's signature: as a
 * program stored it, with the trace of its way, or as Outlook and others save it in the words of their language. Any other as it is.
 */
export function withPlainMailHeader(text: string): string {
  const message = text.replace(POSTMARK, '').trimStart();
  const end = message.slice(0, LONGEST_HEADER).search(/\n[^\S\n]*\n/);
  const header = end === -1 ? undefined : headerOf(fieldsIn(message.slice(0, end)));
  return header === undefined
    ? text.replace(POSTMARK, '')
    : `${header}\n${withoutSignature(message.slice(end))}`;
}

/** The fields by their names in small letters, each the first of its name; none where a line is no field. */
function fieldsIn(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.replace(/\n[^\S\n]+/g, ' ').split('\n')) {
    const colon = line.slice(0, LONGEST_NAME).search(/[:：]/);
    if (colon < 1) return new Map();
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function headerOf(fields: ReadonlyMap<string, string>): string | undefined {
  const said = (names: readonly string[]) => fields.get(names.find((name) => fields.has(name)) ?? '');
  const isSent = TRACE_FIELDS.some((name) => fields.has(name));
  const isOf = ({ from, date, subject }: MailWords) =>
    said(from) !== undefined && said(date) !== undefined && (isSent || said(subject) !== undefined);
  const words = [...(isSent ? [SENT_WORDS] : []), ...PRINTED_WORDS].find(isOf);
  if (!words) return undefined;
  const subject = said(words.subject);
  return [
    ...(subject ? [`Subject: ${withEncodedWordsRead(subject)}`] : []),
    `From: ${withEncodedWordsRead(said(words.from) ?? '').replace(BRACKETED, ' <$1>')}`,
    `Date: ${(said(words.date) ?? '').replace(DATE_COMMENT, '').replace(SHORT_YEAR, withCentury)}`,
  ].join('\n');
}

function withCentury(_: string, before: string, year: string): string {
  return `${before}${Number(year) < 50 ? 20 : 19}${year}`;
}

function withoutSignature(body: string): string {
  const start = body.lastIndexOf(SIGNATURE);
  return start > 0 && body.length - start <= LONGEST_SIGNATURE ? body.slice(0, start) : body;
}
