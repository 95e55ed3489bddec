const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Paragraphs of plain text as HTML. `>` is escaped too, so that no `]]>` ever stands in an article's HTML. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .map(
      (paragraph) => `<p>${paragraph.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)}</p>`,
    )
    .join('\n');
}

/** Scripts that are written without spaces between their words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu;

/** How many words a text holds, in any script: one without spaces is taken apart by the rules of its language. */
export function wordCount(paragraphs: readonly string[], language: string): number {
  let words = 0;
  for (const paragraph of paragraphs) {
    if (UNSPACED.test(paragraph)) {
      const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
      for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words++;
    } else words += paragraph.match(WORD)?.length ?? 0;
  }
  return words;
}
