import { hasEnd, isEndFound, isStartFound } from './body-edges.ts';
import { holdsDate } from './held-date.ts';
import { flat, same } from './label-text.ts';
import type { Judged } from './labelled-files.ts';
import { hasLanguage, isLanguageRight } from './language-label.ts';
import { furnitureShown, isClean, isWhole, lostShown } from './lost-and-left-in.ts';
import { rouge1 } from './rouge.ts';
import { mean, precisionRecall, type Score, type Show, share, type Test } from './score.ts';

/** Every score that the labels of these files allow. */
export function scoresOf(files: readonly Judged[]): Score[] {
  const inText = files.filter(({ truth }) => truth.title && truth.title_in_text);
  const notInText = files.filter(({ truth }) => truth.title && truth.title_in_text === false);
  return [
    share('date right', files.filter(holdsDate), isDateRight, dateShown),
    share('title exact, in the text', inText, isTitleExact, titleShown),
    ...byVariant(inText).map(([variant, some]) => share(`  ${variant}`, some, isTitleExact, titleShown)),
    share("another story's headline as title", relatedBoxes(files), isRelatedTitle, titleShown, true),
    mean(
      'derived title, ROUGE-1 F',
      notInText,
      ({ parsed, truth }) => rouge1(titleOf(parsed), truth.title ?? ''),
      titleShown,
    ),
    mean(
      '  baseline: first sentence',
      notInText,
      ({ parsed, truth }) => rouge1(sentenceOf(parsed), truth.title ?? ''),
      titleShown,
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

function firstSentence(paragraph: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return first?.segment.trim() ?? '';
}
