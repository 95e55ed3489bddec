import { dayOfInstant } from '../../instant.ts';
import type { Problem } from '../../problem.ts';
import type { Format } from '../../render/format.ts';
import { paths } from '../../urls.ts';
import type { BuildResult, SeedNotices } from '../build-result.ts';
import { problemLines } from './problem-lines.ts';
import { besideLine, weightLine } from './weight.ts';

/** How the report is wanted. */
export interface ReportOptions {
  /** Where it is served, and in which formats, for whole addresses. */
  readonly served?: { readonly origin: string; readonly formats: readonly Format[] } | undefined;
  /** For one of many builds, beside a running server. */
  readonly isShort?: boolean;
  /** For a build that went no further: nothing of it is published or served. */
  readonly isStopped?: boolean;
}

/** The sections of the report, in their order: the title of each, and what it lists. */
const SECTIONS = {
  'NOT PUBLISHED': 'refused',
  'STILL TO COME': 'scheduled',
  UNLISTED: 'unlisted',
  'HELD BACK': 'held',
  'NO LONGER THERE': 'removed',
  DUPLICATES: 'duplicates',
  'PUBLISHED, BUT LOOK AT': 'warned',
} as const satisfies Record<string, keyof SeedNotices>;

const NEWEST = 10;
/** What a section shows of its seeds: a folder with a thousand copies must not push the rest off the screen. */
const MOST_LINES = { short: 5, long: 20 };

/**
 * What a build says at its end: what was published and where, and every seed that was not, with the reason.
 */
export function report(
  result: BuildResult,
  { served, isShort = false, isStopped = false }: ReportOptions = {},
): string {
  const { published, pictures, recordings, weight } = result;
  const width = String(Math.min(published.length, NEWEST)).length;
  const newest = published.slice(0, NEWEST).map(({ article, file }, i) => {
    const number = String(i + 1).padStart(width);
    const indent = ' '.repeat(width + 3);
    return `${number}. ${dayOfInstant(article.published)}  ${article.titleText}\n${indent}${served?.origin ?? ''}${paths.article(article.slug)}  (${file})`;
  });
  const more = published.length - newest.length;
  const number = count(published.length, 'article');
  const heading = isStopped ? `Fit to be published: ${number}` : `Published ${number}`;
  const most = isShort ? MOST_LINES.short : MOST_LINES.long;
  return [
    `${heading}${more > 0 ? `, the newest ${NEWEST} of them` : ''}${newest.length > 0 ? ':' : ''}`,
    ...newest,
    weightLine(weight),
    ...besideLine('picture', pictures),
    ...besideLine('recording', recordings),
    ...Object.entries(SECTIONS).flatMap(([title, kind]) => section(title, result[kind], most)),
    ...(served === undefined || isStopped ? [] : ['', ...addresses(served)]),
  ].join('\n');
}

function addresses({ origin, formats }: NonNullable<ReportOptions['served']>): string[] {
  return [
    `Read it at   ${origin}${paths.home}`,
    ...formats.map(({ name, file }) => `${name.padEnd(12)} ${origin}${paths.home}${file}`),
  ];
}

function section(title: string, problems: readonly Problem[], most: number): string[] {
  const files = new Set(problems.map(({ file }) => file));
  return files.size === 0
    ? []
    : ['', `${title}: ${count(files.size, 'seed')}`, ...problemLines(problems, most)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
