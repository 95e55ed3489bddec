import { sentenceCase } from './sentence-case.ts';

/** What a box says it is: where it has no caption of its own, that is one. */
const KIND =
  /^(?:note|tip|info|warn(?:ing)?|danger|caution|important|success|error|hint|attention|question|example|quote|abstract|summary|todo|bug|failure|check|seealso)$/i;
const FOLDED = /^(?:details|spoiler|collapse|fold)$/i;

/** Whether a word says what a box is: `note`, `warning`. */
export function isBoxKind(word: string): boolean {
  return KIND.test(word);
}

/** What begins a box: its kind, and its caption if it has one. */
export interface BoxOpening {
  readonly kind: string;
  readonly caption?: string | undefined;
  readonly isFolded?: boolean;
}

/**
 * The lines that begin a box and end it, in Markdown with HTML: a quotation below its caption in bold, or what is folded below its
 * summary. What has neither a caption nor a kind that is one only tells a program how to set a text, and needs no lines.
 */
export function boxAround({ kind, caption, isFolded = FOLDED.test(kind) }: BoxOpening): {
  readonly start: readonly string[];
  readonly end: readonly string[];
} {
  const words = caption ?? (KIND.test(kind) ? sentenceCase(kind) : '');
  if (isFolded) {
    return { start: [`<details><summary>${words || 'Details'}</summary>`, ''], end: ['', '</details>', ''] };
  }
  if (words === '') return { start: [''], end: [''] };
  const bold = words.includes('*') ? words : `**${words}**`;
  return { start: ['', '<blockquote>', '', bold, ''], end: ['', '</blockquote>', ''] };
}
