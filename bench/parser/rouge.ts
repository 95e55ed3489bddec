/** The words of a text in lower case, in any script; a script without spaces is taken by the character. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** ROUGE-1 F of a candidate against a reference: how many words they share, of both (Lin 2004). From 0 to 1. */
export function rouge1(candidate: string, reference: string): number {
  const [mine, theirs] = [words(candidate), words(reference)];
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of mine) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  if (shared === 0) return 0;
  const [precision, recall] = [shared / mine.length, shared / theirs.length];
  return (2 * precision * recall) / (precision + recall);
}
