import { safeLine } from '../safe-text.ts';
import { sentencesOf } from './sentences.ts';

/** What fits the list of a feed reader. */
const LONGEST = 280;

/** A short plain summary: as many whole sentences of the first paragraph as fit, or the start of a longer one. */
export function summaryOf(lead: string): string {
  let summary = '';
  for (const sentence of sentencesOf(safeLine(lead))) {
    const longer = summary === '' ? sentence : `${summary} ${sentence}`;
    if (longer.length > LONGEST) break;
    summary = longer;
  }
  return summary === '' ? clipped(safeLine(lead)) : summary;
}

function clipped(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  const head = text.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).toWellFormed();
  return `${head.replace(/[\s,;:–—\uFFFD-]+$/u, '')}…`;
}
