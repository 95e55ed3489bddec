import type { Problem } from '../problem.ts';
import { formats } from '../render/formats.ts';
import { paths } from '../urls.ts';
import type { BuildResult } from './build.ts';

const NEWEST = 10;

/** What a build says at its end: what was published and where, and every seed that was not, with the reason. `origin` is where it is served. */
export function report(
  { published, refused, held, warned, duplicates }: BuildResult,
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
    ...section('HELD BACK', held),
    ...section('DUPLICATES', duplicates),
    ...section('PUBLISHED, BUT LOOK AT', warned),
    ...(origin === undefined ? [] : ['', ...addresses(origin)]),
  ].join('\n');
}

function addresses(origin: string): string[] {
  return [
    `Read it at   ${origin}${paths.home}`,
    ...formats.map(({ name, file }) => `${name.padEnd(12)} ${origin}${paths.home}${file}`),
  ];
}

function section(title: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return ['', title, ...problems.map(problemLine)];
}

function problemLine({ file, field, fault, remedy }: Problem): string {
  return `  ${file} [${field}] ${fault}\n    -> ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
