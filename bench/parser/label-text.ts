import { decodeHTMLStrict } from 'entities';
import { safeText } from '../../src/safe-text.ts';

/** A text as labels are compared: sources straighten the quotes of theirs. */
export function flat(text: string | null | undefined): string {
  return safeText(decodeHTMLStrict(text ?? ''))
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00AD\u200B]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without spaces: labels have one or none where two elements of a page met. */
export function squeezed(text: string | null | undefined): string {
  return flat(text).replaceAll(' ', '');
}

/** Whether two labels say the same. */
export function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return flat(a) === flat(b);
}
