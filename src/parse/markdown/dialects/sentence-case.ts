/** A word with a capital in front, and no others: `Note` of `NOTE`. */
export function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
