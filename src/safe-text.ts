/**
 * Makes text safe once, at the door, so that every writer after it only escapes.
 * Gives NFC with `\n` line ends and without the characters that XML 1.0 forbids (section 2.2) or discourages:
 * control characters, noncharacters, lone surrogates (these become U+FFFD), stray byte-order marks.
 */
export function safeText(text: string): string {
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
  return safeText(text)
    .replace(/[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}
