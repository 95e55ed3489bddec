import { mailFields } from '../mail-fields.ts';
import { PRINTED_WORDS } from './printed-mail-words.ts';

/** `Jane Doe [jane@example.org]`, as Outlook has it. */
const BRACKETED = /\s?\[(?:mailto:)?([^\s[\]@]+@[^\s[\]@]+)\]$/i;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * An e-mail as Outlook and others save or print it, in the words of their language, with no more above it than `Subject: …`, `From: …`
 * and `Date: …`. Any other text as it is.
 */
export function withPlainMailHeader(text: string): string {
  const fields = mailFields(text);
  const said = (names: readonly string[]) => fields.get(names.find((name) => fields.has(name)) ?? '') ?? '';
  const header = PRINTED_WORDS.map(({ subject, from, date }) => [said(subject), said(from), said(date)]);
  const [subject, from = '', date] = header.find((values) => !values.includes('')) ?? [];
  if (!subject) return text;
  const body = text.trimStart();
  const sender = from.replace(BRACKETED, ' <$1>');
  return `Subject: ${subject}\nFrom: ${sender}\nDate: ${date}\n${body.slice(body.search(BLANK_LINE))}`;
}
