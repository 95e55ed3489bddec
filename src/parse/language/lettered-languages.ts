/** Languages whose letters tell them, by their tags (BCP 47), where the model of languages does not know them. */
const BY_LETTERS: Readonly<Record<string, RegExp>> = {
  // Of what is in the Ethiopic script the model is sure that it is Amharic, which hardly writes these, and never two so near.
  ti: /[\u12A3\u1250-\u125D\u12B8-\u12BE].{0,100}[\u12A3\u1250-\u125D\u12B8-\u12BE]/su,
  // ṣ, ẹ and ọ. Its news leaves out the signs of tone, and with them what trigrams know it by.
  yo: /^(?=.*\u1E63)(?=.*\u1EB9).*\u1ECD/su,
};

/** The language that a text's letters tell, BCP 47; `undefined` where they tell none. */
export function languageByLetters(text: string): string | undefined {
  return Object.keys(BY_LETTERS).find((tag) => BY_LETTERS[tag]?.test(text));
}
