const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Paragraphs of plain text as HTML. `>` is escaped too, so that no `]]>` ever stands in an article's HTML. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .map(
      (paragraph) => `<p>${paragraph.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)}</p>`,
    )
    .join('\n');
}
