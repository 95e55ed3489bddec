/** How letters outside of ASCII are written in e-mail: https://www.rfc-editor.org/rfc/rfc2045#section-6. */
export type TransferEncoding = 'base64' | 'quoted-printable';

/** The text that is written in letters of ASCII; `undefined` where that cannot be read, or its character set is not known. */
export function transferDecoded(
  letters: string,
  encoding: TransferEncoding,
  charset: string,
): string | undefined {
  try {
    const bytes = encoding === 'base64' ? atob(letters) : fromQuoted(letters);
    return new TextDecoder(charset).decode(Uint8Array.from(bytes, byteOf));
  } catch {
    return undefined;
  }
}

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code > 255) throw new RangeError('is no byte');
  return code;
}

/** A `=` at the end of a line says that the line goes on. */
function fromQuoted(letters: string): string {
  return letters
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
