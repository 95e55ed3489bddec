import type { Problem } from '../problem.ts';
import { formats } from '../render/formats.ts';
import { paths } from '../urls.ts';
import type { BuildResult } from './build.ts';

const NEWEST = 10;
/** More lines than this in a section say nothing more to a person; `--json` has them all. */
const MOST_LINES = 50;

/** What a build says at its end: what was published and where, and every seed that was not, with the reason. `origin` is where it is served. */
export function report(
  { published, refused, scheduled, held, warned, duplicates }: BuildResult,
  origin?: string,
): string {
  const width = String(Math.min(published.length, NEWEST)).length;
  const newest = published.slice(0, NEWEST).map(({ article, file }, i) => {
    const number = String(i + 1).padStart(width);
    const indent = ' '.repeat(width + 3);
    return `${number}. ${article.published.slice(0, 10)}  ${article.titleText}\n${indent}${origin ?? ''}${paths.article(article.slug)}  (${file})`;
  });
  const more = published.length - newest.length;
  return [
    `Published ${count(published.length, 'article')}${more > 0 ? `, the newest ${NEWEST} of them` : ''}:`,
    ...newest,
    ...section(`NOT PUBLISHED: ${count(new Set(refused.map(({ file }) => file)).size, 'seed')}`, refused),
    ...section('STILL TO COME', scheduled),
    ...section('HELD BACK', held),
    ...section('DUPLICATES', duplicates),
    ...section('PUBLISHED, BUT LOOK AT', warned),
    ...(origin === undefined ? [] : ['', ...addresses(origin)]),
  ].join('\n');
}

/** The same for a program: one JSON object. `error` says why the build stopped, if it did. */
export function reportJson(result: BuildResult | undefined, error?: string): string {
  const {
    published = [],
    refused = [],
    scheduled = [],
    held = [],
    warned = [],
    duplicates = [],
  } = result ?? {};
  return JSON.stringify({
    published: published.map(({ file, article: { id, slug, titleText, published: date, updated } }) => ({
      file,
      id,
      slug,
      path: paths.article(slug),
      title: titleText,
      published: date,
      updated,
    })),
    warned,
    refused,
    scheduled,
    held,
    duplicates,
    error,
  });
}

function addresses(origin: string): string[] {
  return [
    `Read it at   ${origin}${paths.home}`,
    ...formats.map(({ name, file }) => `${name.padEnd(12)} ${origin}${paths.home}${file}`),
  ];
}

function section(title: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const more = problems.length - MOST_LINES;
  const rest = more > 0 ? [`  and ${more} more: npm run build -- --json lists them all`] : [];
  return ['', title, ...problems.slice(0, MOST_LINES).map(problemLine), ...rest];
}

function problemLine({ file, field, fault, remedy }: Problem): string {
  return `  ${file} [${field}] ${fault}\n    -> ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
