import type { Article } from './article.ts';

/** An article's HTML as a feed has it: what was corrected is said first, since a reader shows nothing but the content. */
export function correctedHtml({
  correctionText,
  contentHtml,
}: Pick<Article, 'correctionText' | 'contentHtml'>): string {
  if (correctionText === undefined) return contentHtml;
  const text = correctionText.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p><strong>Correction:</strong> ${text}</p>\n${contentHtml}`;
}
