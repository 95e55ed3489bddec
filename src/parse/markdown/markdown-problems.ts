import type { Problem } from '../../problem.ts';
import { hasPicture } from '../has-picture.ts';
import { tangledProblem } from '../safe-html/html-tree.ts';
import type { SafeHtml } from '../safe-html/safe-html.ts';

/** Says that template tags are shown, of which nothing here knows what they stand for. */
export function templateWarning(file: string): Problem {
  const fault = 'holds template tags ({% … %} or {{ … }}), which are shown as they are';
  return { file, field: 'body', fault, remedy: 'write what they stand for' };
}

/** What makes a body no article. */
export function bodyProblems(file: string, body: SafeHtml | undefined): Problem[] {
  if (!body) return [tangledProblem(file)];
  if (body.paragraphs.length > 0 || hasPicture(body)) return [];
  const remedy = 'write the article below the front matter and the headline';
  return [{ file, field: 'body', fault: 'has no text', remedy }];
}
