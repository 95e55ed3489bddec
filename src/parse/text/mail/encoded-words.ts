import { safeLine } from '../../../safe-text.ts';
import { transferDecoded } from './transfer-encoding.ts';

/** A word in the letters of e-mail: https://www.rfc-editor.org/rfc/rfc2047#section-2. */
const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=/gi;
/** What parts two of them, and is no blank of the text. */
const BETWEEN = /\?=\s+=\?/g;

/** The text of a field of an e-mail: `=?iso-8859-1?Q?F=E4hre?=` is `Fähre`. What cannot be read stays as it is. */
export function withEncodedWordsRead(text: string): string {
  return safeLine(
    text
      .replace(BETWEEN, '?==?')
      .replace(WORD, (word: string, charset: string, form: string, letters: string) => {
        const isBase64 = /b/i.test(form);
        const written = isBase64 ? letters : letters.replaceAll('_', ' ');
        return transferDecoded(written, isBase64 ? 'base64' : 'quoted-printable', charset) ?? word;
      }),
  );
}
