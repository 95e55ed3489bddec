import type { Problem } from '../problem.ts';
import { hasPicture } from './has-picture.ts';
import type { Findings } from './input.ts';
import { isVisible } from './paragraphs.ts';

/** The W3C feed validator reports an ImplausibleDate before it. */
const EARLIEST_PLAUSIBLE = '1990';

/** Names what an article must have and this one has not, but for what its problems name already. */
export function missing(file: string, findings: Findings): Problem[] {
  const { title, published, paragraphs, problems = [] } = findings;
  const isSaid = (field: string) => problems.some((problem) => problem.field === field);
  const absent: Problem[] = [];
  // Of what is no article at all nobody asks the day.
  const isNone = isSaid('body') && paragraphs.length === 0;
  if (!published && !isSaid('date') && !isNone) {
    const remedy = 'begin its first line with a date: "date 2017-06-28"';
    absent.push({ file, field: 'date', fault: 'has no date', remedy });
  }
  if (!paragraphs.some(isVisible) && !hasPicture(findings) && !isSaid('body')) {
    const remedy = 'put the article below the first line';
    absent.push({ file, field: 'body', fault: 'has no text after its first line', remedy });
  }
  // An article may be a picture alone.
  if (!title && hasPicture(findings) && !isSaid('title')) {
    const remedy = 'write title: and the headline between two lines of --- at its start';
    absent.push({ file, field: 'title', fault: 'has no headline, and no text to make one of', remedy });
  }
  return absent;
}

/** Names a day of publication that readers of feeds take for a mistake. */
export function implausible(file: string, published: string | undefined): Problem[] {
  if (published === undefined || published >= EARLIEST_PLAUSIBLE) return [];
  const fault = `is of ${published.slice(0, 10)}, which feed validators take for a mistake`;
  return [{ file, field: 'date', fault, remedy: 'correct the date, if it is one' }];
}
