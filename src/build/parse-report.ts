import type { ParsedSeed } from '../parse/index.ts';
import type { Problem } from '../problem.ts';

/** What the parser made of a file, as `npm run parse` prints it: `null` and empty lists where nothing was found. */
export function parseRecord({ file, draft, found, problems, warnings, held }: ParsedSeed) {
  return {
    file,
    title: found.titleText ?? null,
    titleSource: found.sources?.title ?? null,
    published: found.published ?? null,
    precision: found.precision ?? null,
    agency: found.creditText ?? null,
    byline: found.bylines ?? [],
    place: found.placeText ?? null,
    language: found.language ?? null,
    topics: found.topics ?? [],
    related: found.relatedText ?? [],
    rights: found.rightsText ?? null,
    summary: found.summaryText ?? null,
    paragraphs: found.paragraphs,
    warnings: warnings.map(sentence),
    refused: draft || problems.length === 0 ? null : problems.map(sentence),
    held: held ? sentence(held) : null,
    updated: found.revised ?? null,
    datelineDate: found.datelineDateText ?? null,
    direction: found.direction ?? null,
    wordCount: found.wordCount ?? 0,
    sources: found.sources ?? {},
  };
}

/** The same for a person: a line a field that was found, with where, and the beginning of each paragraph. */
export function parsePage(seed: ParsedSeed, width = 100): string {
  const { file, refused, paragraphs, sources, titleSource: _said, ...fields } = parseRecord(seed);
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    const shown = Array.isArray(value) ? value.join(' | ') : value;
    if (shown === null || shown === '' || shown === 0) return [];
    const source = (sources as Readonly<Record<string, string>>)[SOURCE_NAMES[name] ?? name];
    return [`  ${name.padEnd(12)} ${shown}${source ? `  (${source})` : ''}`];
  });
  const cut = (text: string) => (text.length > width ? `${text.slice(0, width - 1).toWellFormed()}…` : text);
  return [
    refused ? `${file}  REFUSED` : file,
    ...(refused ?? []).map((reason) => `  refused      ${reason}`),
    ...lines,
    ...paragraphs.map((paragraph, i) => `  ${`¶ ${i + 1}`.padEnd(12)} ${cut(paragraph)}`),
  ].join('\n');
}

/** The fields whose facts go by another name. */
const SOURCE_NAMES: Readonly<Record<string, string>> = { agency: 'credit', updated: 'revised' };

function sentence({ field, fault, remedy }: Problem): string {
  return `${field} ${fault}; ${remedy}`;
}
