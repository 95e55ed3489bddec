import { withEncodedWordsRead } from './encoded-words.ts';
import type { MailFields } from './mail-fields.ts';
import { type MailWords, PRINTED_WORDS, SENT_WORDS, TRACE_FIELDS } from './mail-words.ts';

/** `Jane Doe [jane@example.org]`, as Outlook has it. */
const BRACKETED = /\s?\[(?:mailto:)?([^\s[\]@]+@[^\s[\]@]+)\]$/i;
/** The comment of a date, `+0100 (MET)`, and a year of two digits: https://www.rfc-editor.org/rfc/rfc5322#section-4.3. */
const DATE_COMMENT = /\s?\([^()]*\)$/;
const SHORT_YEAR = /^((?:\p{L}{3},\s?)?\d{1,2}\s\p{L}{3}\s)(\d{2})(?=\s\d{2}:)/u;

/**
 * What the fields above an e-mail say of an article, a line for each: as a program stored them, with the trace of its way, or as Outlook
 * and others save them in the words of their language. `undefined` where they are of no e-mail.
 */
export function mailHeader(fields: MailFields): string | undefined {
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
