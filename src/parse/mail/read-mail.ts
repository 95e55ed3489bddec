import PostalMime, { type Email } from 'postal-mime';
import type { Problem } from '../../problem.ts';
import { safeLine, safeText } from '../../safe-text.ts';
import { publicationDate } from '../dates/publication-date.ts';
import { html } from '../html/html.ts';
import type { Findings, ParseSettings, SourceText } from '../input.ts';
import { withoutPostmark } from '../mail-fields.ts';
import { readHeaderFields } from '../text/header-fields/header-fields.ts';
import { plainText } from '../text/plain-text.ts';

/** A plain text that is so much shorter than the HTML beside it may say no more than that the message is in HTML. */
const MUCH_SHORTER = 4;
const TAG = /<[^<>]*>/g;
/** The line above a signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3. */
const SIGNATURE = '\n-- \n';
const LONGEST_SIGNATURE = 1000;

/** What programs set before the subject of a message that is answered or forwarded, in English, German, French and Spanish. */
const ANSWERED = /^(?:(?:re|fwd?|aw|wg|tr|rv): ?)+/i;

/**
 * Reads a stored message: its subject, sender and date, and its plain text, or its HTML where it has none; of a stored page what the page
 * says of itself.
 */
export async function readMail(
  { path, text, bytes }: SourceText,
  settings: ParseSettings,
): Promise<Findings> {
  const isFromMailbox = withoutPostmark(text) !== text;
  const message = await PostalMime.parse(isFromMailbox || !bytes ? withoutPostmark(text) : bytes);
  const page = { path, text: safeText(message.html ?? '') };
  const isPage = message.headers.some(({ key }) => key === 'snapshot-content-location');
  if (isPage) return html.read(page, settings);
  const plain = withoutSignature(safeText(message.text ?? '')).trim();
  const isPlain = plain !== '' && plain.length * MUCH_SHORTER > page.text.replace(TAG, '').length;
  const header = headerOf(message);
  const found = isPlain
    ? await plainText.read({ path, text: `${header}\n\n${plain}` }, settings)
    : withFacts(await html.read(page, settings), { path, header, timeZone: settings.timeZone });
  return { ...found, warnings: [...(found.warnings ?? []), ...attachmentsLeftOut(path, message)] };
}

/** What the message says of itself, as plain text says it. */
function headerOf({ subject = '', from, date = '' }: Email): string {
  const sender = from?.name ? `${from.name} <${from.address ?? ''}>` : (from?.address ?? '');
  const fields = { Subject: subject.replace(ANSWERED, ''), From: sender, Date: date };
  return Object.entries(fields)
    .map(([name, value]) => [name, safeLine(value)] as const)
    .flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
    .join('\n');
}

/** What was found in the HTML of a message, with what the message says of itself. */
function withFacts(
  found: Findings,
  { path, header, timeZone }: { path: string; header: string; timeZone: string },
): Findings {
  const { dateText = '', facts } =
    readHeaderFields({ path, text: `${header}\n\n` }, undefined, timeZone) ?? {};
  const date = publicationDate(dateText, timeZone);
  const problems = found.problems?.filter(({ field }) => !date || field !== 'date');
  const published = date ? { value: date, source: 'label' } : found.published;
  return { ...found, ...facts, published, problems };
}

function withoutSignature(body: string): string {
  const start = body.lastIndexOf(SIGNATURE);
  return start > 0 && body.length - start <= LONGEST_SIGNATURE ? body.slice(0, start) : body;
}

function attachmentsLeftOut(file: string, { attachments }: Email): Problem[] {
  if (attachments.length === 0) return [];
  const names = attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const fault = `has files attached to it, which were left out: ${names.join(', ')}`;
  const remedy = 'nothing; or save the message as a web page, with its pictures';
  return [{ file, field: 'body', fault, remedy }];
}
