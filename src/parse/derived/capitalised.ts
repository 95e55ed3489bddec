/** A text that begins in the middle of a sentence, as if it were one: with a capital, behind a quotation mark too. */
export function capitalised(text: string): string {
  return text.replace(/^["“‘]?\p{Ll}/u, (first) => first.toUpperCase());
}
