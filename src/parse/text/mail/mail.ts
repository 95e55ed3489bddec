import { type MailBody, mailBody } from './mail-body.ts';
import { mailPartIn } from './mail-fields.ts';
import { mailHeader } from './mail-header.ts';

/** The line by which a mailbox parts its messages: https://www.rfc-editor.org/rfc/rfc4155#appendix-A. */
const POSTMARK = /^From [^\n]*\d{4}\n(?=[A-Z][\w-]*:)/;
/** The line above a signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3. */
const SIGNATURE = '\n-- \n';
const LONGEST_SIGNATURE = 1000;

/** A text without the line by which it was parted from others in a mailbox. */
export function withoutPostmark(text: string): string {
  return text.replace(POSTMARK, '');
}

/**
 * An e-mail as plain text with no more above it than `Subject: …`, `From: …` and `Date: …`, and without its sender's signature. Its
 * `text` is `undefined` where it has none that is plain; `undefined` for any other text.
 */
export function readMail(text: string): MailBody | undefined {
  const message = mailPartIn(withoutPostmark(text).trimStart());
  const header = mailHeader(message.fields);
  if (header === undefined) return undefined;
  const body = mailBody(message);
  return { ...body, text: body.text && `${header}\n\n${withoutSignature(body.text)}` };
}

function withoutSignature(body: string): string {
  const start = body.lastIndexOf(SIGNATURE);
  return start > 0 && body.length - start <= LONGEST_SIGNATURE ? body.slice(0, start) : body;
}
