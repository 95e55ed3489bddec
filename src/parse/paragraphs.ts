import { safeLine } from '../safe-text.ts';

/** Whether there is anything of a paragraph to be seen: one may hold nothing but the marks that turn a line's direction. */
export function isVisible(paragraph: string): boolean {
  return safeLine(paragraph) !== '';
}
