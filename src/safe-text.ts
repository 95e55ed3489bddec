/**
 * What most texts are: ASCII, Latin letters, and punctuation without line ends and spaces of other widths. Such a text is safe and in
 * NFC (no character below U+0300 combines: https://www.unicode.org/reports/tr15/#Detecting_Normalization_Forms).
 */
const SAFE = /^[\t\n -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/;
/** White space that is not one space: to put a space in the place of each one takes longer than all the rest. */
const NOT_ONE_SPACE = / ?[^\S ]\s*| {2,}\s*/g;

/** A text with one space in the place of all white space that stands together. */
export function withSingleSpaces(text: string): string {
  return text.replace(NOT_ONE_SPACE, ' ');
}

/**
 * Makes text safe once, at the door, so that every writer after it only escapes.
 * Gives NFC with `\n` line ends and without the characters that XML 1.0 forbids (section 2.2) or discourages:
 * control characters, noncharacters, lone surrogates (these become U+FFFD), stray byte-order marks.
 */
export function safeText(text: string): string {
  if (SAFE.test(text)) return text;
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // A form feed or vertical tab parts words: it is white space, not nothing.
      .replace(/[\v\f]/g, ' ')
      .replace(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF]/gu, '')
      .normalize('NFC')
  );
}

/**
 * A single line of plain text, for headlines, names and summaries: white space folded, and without the
 * invisible controls (bidi overrides, zero-width and soft hyphens) that would leak into the text around it.
 */
export function safeLine(text: string): string {
  const visible = safeText(text).replace(/[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/g, '');
  return withSingleSpaces(visible).trim();
}
