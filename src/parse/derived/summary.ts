import { safeLine } from '../../safe-text.ts';
import { sentencesOf } from './sentences.ts';

/** What fits the list of a feed reader. */
const LONGEST = 280;

/**
 * A short plain summary: as many whole sentences of the first paragraph as fit, or the start of a longer one. `language` is a tag in BCP 47.
 */
export function summaryOf(lead: string, language: string): string {
  const text = safeLine(lead);
  let end = 0;
  for (const sentence of sentencesOf(text, language)) {
    const next = text.indexOf(sentence, end) + sentence.length;
    if (next > LONGEST) break;
    end = next;
  }
  // As they stand: between sentences of Chinese and Japanese there is no space.
  return end === 0 ? clipped(text) : text.slice(0, end).replace(OPENED, '');
}

/** To Unicode's rules a quotation that is opened behind a sentence belongs to it (UAX #29, Close). */
const OPENED = /(?:(?<!\s)\s+)?(?<!\p{Ps})\p{Ps}+$/u;

function clipped(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  const head = text.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).toWellFormed();
  return `${head.replace(/(?<![\s,;:–—\uFFFD-])[\s,;:–—\uFFFD-]+$/u, '')}…`;
}
