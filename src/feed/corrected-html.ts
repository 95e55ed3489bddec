import type { Article } from '../article.ts';
import { escapeHtml } from '../escape-html.ts';

/** The word that says that something was corrected, and its language where it is not the article's. */
export interface CorrectionLabel {
  readonly text: string;
  readonly language?: string | undefined;
}

/** An article's HTML as a feed has it: what was corrected is said first, since a reader shows nothing but the content. */
export function correctedHtml(
  { correctionText, contentHtml }: Pick<Article, 'correctionText' | 'contentHtml'>,
  { text, language }: CorrectionLabel,
): string {
  if (correctionText === undefined) return contentHtml;
  const lang = language === undefined ? '' : ` lang="${language}"`;
  return `<p><strong${lang}>${escapeHtml(text)}</strong> ${escapeHtml(correctionText)}</p>\n${contentHtml}`;
}
