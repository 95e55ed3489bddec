/** A text without case, marks and spaces that differ between two ways to set it: its words in small letters. */
export function foldedWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same where the spaces may differ too: its letters and numbers. */
export function foldedLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
