import { escapeHtml } from '../escape-html.ts';
import { safeLine } from '../safe-text.ts';

/** Paragraphs of plain text as HTML. */
export function paragraphsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
}

/** Whether there is anything of a paragraph to be seen: one may hold nothing but the marks that turn a line's direction. */
export function isVisible(paragraph: string): boolean {
  return safeLine(paragraph) !== '';
}
