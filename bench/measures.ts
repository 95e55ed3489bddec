import { blocksOf } from '../src/parse/text/blocks.ts';
import { safeText } from '../src/safe-text.ts';
import { EDGE, hasEnd, isEndFound, isStartFound } from './body-edges.ts';
import { holdsDate } from './held-date.ts';
import { flat, same } from './label-text.ts';
import { hasLanguage, isLanguageRight } from './language-label.ts';
import { rouge1 } from './rouge.ts';
import type { Judged } from './truth.ts';

/** One line of the table: a share of files, or a mean, from 0 to 1, and the files that fell short. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** Of how many files. */
  readonly of: number;
  readonly short: readonly string[];
}

/** Every measure that the labels of these files allow. */
export function measuresOf(files: readonly Judged[]): Measure[] {
  const inText = files.filter(({ truth }) => truth.title && truth.title_in_text);
  const notInText = files.filter(({ truth }) => truth.title && truth.title_in_text === false);
  return [
    share('date right', files.filter(holdsDate), isDateRight, dateShown),
    share('title exact, in the text', inText, isTitleExact, titleShown),
    ...byVariant(inText).map(([variant, some]) => share(`  ${variant}`, some, isTitleExact, titleShown)),
    share("another story's headline as title", relatedBoxes(files), isRelatedTitle, titleShown, true),
    mean('derived title, ROUGE-1 F', notInText, ({ parsed, truth }) =>
      rouge1(titleOf(parsed), truth.title ?? ''),
    ),
    mean('  baseline: first sentence', notInText, ({ parsed, truth }) =>
      rouge1(sentenceOf(parsed), truth.title ?? ''),
    ),
    share('  at most 120 characters', notInText, ({ parsed }) => titleOf(parsed).length <= 120, titleShown),
    ...precisionRecall(
      'agency',
      files,
      ({ truth }) => truth.agency,
      ({ parsed }) => parsed.found.creditText,
    ),
    ...precisionRecall(
      'place',
      files,
      ({ truth }) => truth.place,
      ({ parsed }) => parsed.found.placeText,
    ),
    share(
      'look-alikes taken for a dateline',
      files.filter(({ truth }) => truth.kind === 'negative'),
      isTakenIn,
      openingShown,
      true,
    ),
    share('byline right', files.filter(isBylineInText), isBylineRight, bylineShown),
    share(
      'language right',
      files.filter(hasLanguage),
      isLanguageRight,
      ({ parsed }) => parsed.found.language ?? '',
    ),
    share('body start and end found', files.filter(hasEnd), isBodyFound, bodyShown),
    share(
      '  body start',
      files.filter(({ truth }) => truth.body_first),
      isStartFound,
      bodyShown,
    ),
    share('  body end', files.filter(hasEnd), isEndFound, bodyShown),
    share(
      'no paragraph lost or changed',
      files.filter(({ truth }) => !truth.body_first && truth.header && !truth.place),
      isWhole,
      lostShown,
    ),
    share(
      'no furniture left in',
      files.filter(({ truth }) => truth.header),
      isClean,
      furnitureShown,
    ),
  ].filter(({ of }) => of > 0);
}

type Test = (file: Judged) => boolean;
type Show = (file: Judged) => string;

function share(name: string, files: readonly Judged[], holds: Test, show: Show, isFault = false): Measure {
  const held = files.filter(holds);
  const short = files.filter((file) => holds(file) === isFault);
  return {
    name,
    value: held.length / files.length,
    of: files.length,
    short: short.map((file) => `${file.truth.file} ${show(file)}`),
  };
}

function mean(name: string, files: readonly Judged[], score: (file: Judged) => number): Measure {
  const total = files.reduce((sum, file) => sum + score(file), 0);
  return {
    name,
    value: total / files.length,
    of: files.length,
    short: files.map((file) => `${file.truth.file} ${titleShown(file)}`),
  };
}

function precisionRecall(
  name: string,
  files: readonly Judged[],
  wanted: (file: Judged) => string | null | undefined,
  given: (file: Judged) => string | undefined,
): Measure[] {
  const labelled = files.some(wanted) ? files : [];
  const right = labelled.filter((file) => wanted(file) && same(given(file), wanted(file)));
  const said = labelled.filter((file) => given(file) !== undefined);
  const true_ = labelled.filter((file) => wanted(file));
  const [precision, recall] = [right.length / said.length, right.length / true_.length];
  const wrong = labelled.filter((file) => !same(given(file), wanted(file)));
  const short = wrong.map(
    (file) => `${file.truth.file} ${given(file)} | ${wanted(file)} | ${file.source.trim().slice(0, 100)}`,
  );
  return [
    { name: `${name} precision`, value: precision, of: said.length, short: [] },
    { name: `${name} recall`, value: recall, of: true_.length, short: [] },
    {
      name: `${name} F1`,
      value: (2 * precision * recall) / (precision + recall),
      of: labelled.length,
      short,
    },
  ];
}

function byVariant(files: readonly Judged[]): [string, Judged[]][] {
  return [...Map.groupBy(files, ({ truth }) => truth.header?.variant ?? 'no header')].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

const titleOf = ({ found }: Judged['parsed']) => found.titleText ?? '';
const sentenceOf = ({ found }: Judged['parsed']) => firstSentence(found.paragraphs[0] ?? '');
const titleShown: Show = ({ parsed, truth }) =>
  `${parsed.found.sources?.title}: ${titleOf(parsed)} | ${truth.title}`;
const dateShown: Show = ({ parsed, truth }) => `${parsed.found.published} | ${truth.date}`;
const bylineShown: Show = ({ parsed, truth }) => `${parsed.found.bylines?.join(', ')} | ${truth.byline}`;
const openingShown: Show = ({ parsed, source }) =>
  `${parsed.found.placeText} (${parsed.found.creditText}) | ${source.slice(0, 80)}`;

const isTitleExact: Test = ({ parsed, truth }) => same(titleOf(parsed), truth.title);
const isTakenIn: Test = ({ parsed }) =>
  parsed.found.placeText !== undefined || parsed.found.creditText !== undefined;

const isDateRight: Test = ({ parsed, truth }) => {
  const length = truth.date_precision === 'month' ? 7 : 10;
  return parsed.found.published?.slice(0, length) === truth.date?.slice(0, length);
};

const RELATED = /Related (?:Coverage|Stories)\s+(.+)$/;
function relatedBoxes(files: readonly Judged[]): Judged[] {
  return files.filter(({ truth }) => truth.header?.variant === 'related_box');
}
const isRelatedTitle: Test = ({ parsed, truth }) =>
  same(titleOf(parsed), RELATED.exec(truth.header?.line ?? '')?.[1]);

/** A label is a list of names, or the byline as it stands, `By Jane Doe, John Roe and Max Mo, Reuters`. */
function namesOf({ truth }: Judged): string[] {
  return [truth.byline ?? []].flat().flatMap((name) =>
    name
      .replace(/^By /i, '')
      .replace(/, Reuters?$/i, '')
      .split(/, | and /),
  );
}
function isBylineInText(file: Judged): boolean {
  const names = namesOf(file);
  return names.length > 0 && names.every((name) => name.includes(' ') && file.source.includes(name));
}
const isBylineRight: Test = (file) => {
  // `By Associated Press`: an agency that signs is the story's credit.
  const found = [...(file.parsed.found.bylines ?? []), file.parsed.found.creditText];
  return namesOf(file).every((name) => found.some((candidate) => same(candidate, name)));
};

const isBodyFound: Test = (file) => isStartFound(file) && isEndFound(file);
const bodyShown: Show = (file) =>
  `\n      ${isStartFound(file)} ${flat(file.parsed.found.paragraphs[0]).slice(0, 90)} | ${flat(file.truth.body_first).slice(0, 90)}\n      ${isEndFound(file)} ${flat(file.parsed.found.paragraphs.at(-1)).slice(-90)} | ${flat(file.truth.body_last).slice(-90)}`;

/** Lines of the source that stand in no field of what was found, by their words. */
function lostLines({ parsed, source }: Judged): string[] {
  const { found } = parsed;
  const kept = flat(
    [
      found.titleText,
      found.rightsText,
      found.creditText,
      ...(found.relatedText ?? []),
      ...(found.bylines ?? []),
      ...(found.topics ?? []),
      ...found.paragraphs,
    ].join('\n'),
  );
  return blocksOf(safeText(source))
    .slice(1)
    .map(flat)
    .filter((line) => line.length > EDGE && !kept.includes(line));
}
const isWhole: Test = (file) => lostLines(file).length === 0;
const lostShown: Show = (file) =>
  lostLines(file)
    .map((line) => `\n      ${line.slice(0, 150)}`)
    .join('');

/** What no reader wants in an article: each a whole paragraph. */
const FURNITURE =
  /^(?:advertisement|read more\b.{0,80}|share (?:this|on)\b.{0,40}|(?:facebook|twitter|email|print|whatsapp|linkedin|pinterest|reddit)(?:[ |,/]+\w+){0,8}|sign up (?:for|to)\b.{0,120}|subscribe (?:to|now)\b.{0,80}|(?:follow|like) us on\b.{0,80}|most (?:read|popular)\b.{0,40}|see also:?.{0,80}|you (?:may|might) also like.{0,40}|click here to\b.{0,60}|we use cookies\b.{0,200}|\d* ?comments?|leave a comment|photo:? .{0,60}|image credit.{0,80}|related(?: (?:articles|coverage|stories))?:?)$/i;
const furnitureIn = ({ parsed }: Judged) =>
  parsed.found.paragraphs.filter((paragraph) => FURNITURE.test(paragraph));
const isClean: Test = (file) => furnitureIn(file).length === 0;
const furnitureShown: Show = (file) => furnitureIn(file).join(' ¶ ');

function firstSentence(paragraph: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return first?.segment.trim() ?? '';
}
