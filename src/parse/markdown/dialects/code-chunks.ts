import type { Problem } from '../../../problem.ts';

/** Markdown whose code makes a part of it when R or Quarto runs it, by the name of its file. */
const WITH_CHUNKS = /\.(?:qmd|r(?:md|markdown))$/i;
const MADE = ['.md', '.markdown', '.html'];
/** The first line of such code, or of what is for one form of the text alone: ```{r name, echo=FALSE}, ```{.python}, ```{=html}. */
const CHUNK = /^[ \t]*(`{3,}|~{3,})[ \t]*\{([=.]?)([\w+-]+)(?![\w+-])([^\n]*)\}[ \t]*$/;
const FENCE = /^[ \t]*(`{3,}(?![^`]*`)|~{3,})/;
/** Its own words on whether it is shown, on its first line or below it. */
const HIDDEN = /\b(?:echo|include)\s*[=:]\s*(?:FALSE|F|false)\b/;
const OPTION = /^[ \t]*(?:#|\/\/|%%|--)\|/;

/** Whether a file's code is to be run before it is read. */
export function hasChunks(path: string): boolean {
  return WITH_CHUNKS.test(path);
}

/** The paths of what R or Quarto makes of a file at `path`: none where its code is not to be run. */
export function madeInto(path: string): readonly string[] {
  return hasChunks(path) ? MADE.map((ending) => path.replace(WITH_CHUNKS, ending)) : [];
}

/**
 * A text of R Markdown or Quarto as Markdown: its code in fences of its language, without what only tells a program how to run it, and
 * without code that is not to be shown. HTML in it is HTML. `isRun` says whether there was code that is to be run.
 */
export function withoutChunks(text: string): { readonly text: string; readonly isRun: boolean } {
  const told: string[] = [];
  let isRun = false;
  let fence = '';
  let chunk: string[] | undefined;
  let kind = { mark: '', language: '', isHidden: false };
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isEnd = fence !== '' && mark.startsWith(fence) && line.trim() === mark;
    if (fence === '' && mark !== '') {
      const [, , sign = '', language = '', options = ''] = CHUNK.exec(line) ?? [];
      fence = mark;
      kind = { mark: sign, language, isHidden: HIDDEN.test(options) };
      chunk = language === '' ? undefined : [];
      if (language !== '' && sign === '') isRun = true;
      if (!chunk) told.push(line);
      continue;
    }
    if (!chunk) told.push(line);
    else if (!isEnd) chunk.push(line);
    else told.push(...shownOf(chunk, kind, fence));
    if (isEnd) {
      fence = '';
      chunk = undefined;
    }
  }
  // One that does not end is all code.
  if (chunk) told.push(...shownOf(chunk, kind, fence));
  return { text: told.join('\n'), isRun };
}

function shownOf(
  lines: readonly string[],
  { mark, language, isHidden }: { mark: string; language: string; isHidden: boolean },
  fence: string,
): readonly string[] {
  if (mark === '=') return language === 'html' ? ['', ...lines, ''] : [];
  const options = lines.filter((line) => OPTION.test(line));
  if (isHidden || options.some((line) => HIDDEN.test(line))) return [];
  return [fence + language, ...lines.filter((line) => !OPTION.test(line)), fence];
}

/** What the report says of an article whose code was not run. */
export function notRunWarning(file: string): Problem {
  const fault = 'holds code that nobody runs here: what it prints and draws is missing';
  return {
    file,
    field: 'body',
    fault,
    remedy: 'publish what R or Quarto makes of it: quarto render --to gfm',
  };
}
