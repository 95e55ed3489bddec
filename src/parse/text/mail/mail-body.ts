import { safeLine, safeText } from '../../../safe-text.ts';
import { withEncodedWordsRead } from './encoded-words.ts';
import { type MailFields, type MailPart, mailPartIn } from './mail-fields.ts';
import { transferDecoded } from './transfer-encoding.ts';

/** The plain text of a message, where it has one, and what is attached to it. */
export interface MailBody {
  readonly text?: string | undefined;
  readonly attachments: readonly string[];
}

/** A message that is forwarded and forwarded again has parts in parts. */
const DEEPEST = 5;

/** The parameters of a field: https://www.rfc-editor.org/rfc/rfc2045#section-5.1. */
const PARAMETERS = {
  boundary: /[;\s]boundary\s?=\s?(?:"([^"]+)"|([^\s;"]+))/i,
  charset: /[;\s]charset\s?=\s?(?:"([^"]+)"|([^\s;"]+))/i,
  name: /[;\s]name\s?=\s?(?:"([^"]+)"|([^\s;"]+))/i,
  filename: /[;\s]filename\s?=\s?(?:"([^"]+)"|([^\s;"]+))/i,
};

/** Reads the body of a message: of several parts the first that is plain text. */
export function mailBody({ fields, body }: MailPart, depth = 0): MailBody {
  const type = fields.get('content-type') ?? 'text/plain';
  const [media = ''] = type.toLowerCase().split(/[\s;]/, 1);
  const boundary = parameterOf(type, 'boundary');
  if (media.startsWith('multipart/')) {
    if (depth === DEEPEST || boundary === undefined) return { attachments: [] };
    const parts = partsBetween(body, boundary).map((part) => mailBody(mailPartIn(part), depth + 1));
    return {
      text: parts.find(({ text }) => text !== undefined)?.text,
      attachments: parts.flatMap(({ attachments }) => attachments),
    };
  }
  const attachment = attachmentIn(fields, type);
  if (attachment !== undefined) return { attachments: [attachment] };
  return { text: media === 'text/plain' ? textOf(fields, type, body) : undefined, attachments: [] };
}

function partsBetween(body: string, boundary: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function textOf(fields: MailFields, type: string, body: string): string | undefined {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return body;
  const letters = encoding === 'base64' ? body.replace(/\s/g, '') : body;
  const text = transferDecoded(letters, encoding, parameterOf(type, 'charset') ?? 'us-ascii');
  return text === undefined ? undefined : safeText(text);
}

/** What a file is called that is attached. */
function attachmentIn(fields: MailFields, type: string): string | undefined {
  const disposition = fields.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'filename') ?? parameterOf(type, 'name');
  if (name !== undefined) return withEncodedWordsRead(name);
  return /^attachment/i.test(disposition) ? safeLine(type.split(';', 1)[0] ?? '') : undefined;
}

function parameterOf(field: string, name: keyof typeof PARAMETERS): string | undefined {
  const [, quoted, bare] = PARAMETERS[name].exec(field) ?? [];
  return quoted ?? bare;
}
