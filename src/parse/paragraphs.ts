import { escapeHtml } from '../escape-html.ts';

/** Paragraphs of plain text as HTML. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
}
