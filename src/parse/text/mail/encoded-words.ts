import { safeLine } from '../../../safe-text.ts';

/** A word in the letters of e-mail: https://www.rfc-editor.org/rfc/rfc2047#section-2. */
const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=/gi;
/** What parts two of them, and is no blank of the text. */
const BETWEEN = /\?=\s+=\?/g;

/** The text of a field of an e-mail: `=?iso-8859-1?Q?F=E4hre?=` is `Fähre`. What cannot be read stays as it is. */
export function withEncodedWordsRead(text: string): string {
  const joined = text.replace(BETWEEN, '?==?');
  return safeLine(
    joined.replace(WORD, (word: string, charset: string, form: string, letters: string) => {
      try {
        const bytes = /b/i.test(form) ? atob(letters) : fromQuoted(letters);
        return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
      } catch {
        return word;
      }
    }),
  );
}

function fromQuoted(letters: string): string {
  return letters
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
