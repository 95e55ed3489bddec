import { toHtml } from 'hast-util-to-html';

/** Where a page shows less than this of the text that it tells machines, a script fills it, or it is only for subscribers. */
const SHOWN = 0.5;
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|figure)\b/i;

/** The HTML of an article's text as JSON-LD has it (`articleBody`): markup, or plain text with its lines. */
export function toldBody(text: string): string {
  if (MARKUP.test(text)) return text;
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.map((value) => `<p>${toHtml({ type: 'text', value })}</p>`).join('\n');
}

/** Whether the paragraphs of a page are hardly more than a part of what it tells, which is HTML. */
export function isPartOf(paragraphs: readonly string[], told: string): boolean {
  return paragraphs.join(' ').length < told.replace(/<[^<>]*>/g, '').length * SHOWN;
}
