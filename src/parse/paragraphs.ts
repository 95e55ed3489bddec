const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Paragraphs of plain text as HTML. `>` is escaped too, so that no `]]>` ever stands in an article's HTML. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .map(
      (paragraph) => `<p>${paragraph.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)}</p>`,
    )
    .join('\n');
}

/** How many words a text holds, in any script: languages without spaces too. */
export function wordCount(paragraphs: readonly string[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const paragraph of paragraphs) {
    for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words++;
  }
  return words;
}
