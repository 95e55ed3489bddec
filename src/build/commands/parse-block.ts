import type { ParseLine } from './parse-line.ts';

const WIDTH = 100;
const LABEL = 14;

/** What the parser makes of a file, for a person to read: a block of aligned lines, the texts cut to one line each. */
export function parseBlock(line: ParseLine): string {
  const fact = (label: string, value: string | readonly string[] | null, source?: string | null) => {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    return values.map(
      (text, i) => `  ${(i === 0 ? label : '').padEnd(LABEL)}${cut(text)}${source ? `  (${source})` : ''}`,
    );
  };
  const count = line.paragraphs.length;
  return [
    line.file,
    ...fact('title', line.title, line.titleSource),
    ...fact('published', line.published, line.precision),
    ...fact('updated', line.updated),
    ...fact('expires', line.expires),
    ...fact('unlisted', line.unlisted ? 'a page, in no list' : null, line.sources.unlisted),
    ...fact('correction', line.correction, line.sources.correction),
    ...fact('agency', line.agency, line.sources.credit),
    ...fact('byline', line.byline, line.sources.byline),
    ...fact('place', line.place, line.sources.place),
    ...fact('dateline date', line.datelineDate),
    ...fact('language', line.language, line.direction),
    ...fact('topics', line.topics.join(', ') || null, line.sources.topics),
    ...fact('related', line.related),
    ...fact('rights', line.rights),
    ...fact('refers to', line.refersTo),
    ...fact('stood at', line.formerPaths),
    ...fact('summary', line.summary),
    ...fact('body', `${count} paragraph${count === 1 ? '' : 's'}, ${line.wordCount ?? 0} words`),
    ...line.paragraphs.map((paragraph) => `    ${cut(paragraph)}`),
    ...fact('LOOK AT', line.warnings.map(unbroken)),
    ...fact('HELD BACK', line.held),
    ...fact('REFUSED', line.refused),
    '',
  ].join('\n');
}

function cut(text: string): string {
  const flat = unbroken(text);
  return flat.length <= WIDTH
    ? flat
    : `${flat
        .slice(0, WIDTH - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function unbroken(text: string): string {
  return text.replace(/\s+/g, ' ');
}
