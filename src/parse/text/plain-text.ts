import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import { dayInAddress } from '../day-in-address.ts';
import { entitiesDecoded } from '../entities.ts';
import { fileNameDate } from '../file-name-date.ts';
import type { Fact, Findings, Input, ParseSettings, SourceText } from '../input.ts';
import { withoutBackslashBreaks } from '../lost-line-breaks.ts';
import { type PublicationDate, publicationDate } from '../publication-date.ts';
import { readBareHeader } from './bare-header.ts';
import { blocksOf, withoutRules } from './blocks.ts';
import { readBracketedCorrection, readCorrection, withoutCorrectedLabel } from './correction.ts';
import { withoutFurniture } from './furniture.ts';
import { readHeader } from './header.ts';
import { findHeadline, headlineSaid } from './headline.ts';
import { readLabelledLines } from './labelled-lines.ts';
import { readStoryOpening } from './opening-blocks.ts';
import { articleOnPage } from './page.ts';
import { pageByline } from './page-byline.ts';
import { endsAsSentence, sizeInWords } from './prose.ts';
import { stampOf } from './stamp.ts';
import { readTail } from './tail.ts';

/** Plain text as a scraper or a wire left it. Takes every text, so it comes last. */
export const plainText: Input = { name: 'plain text', accepts: () => true, read };

function read({ path, text }: SourceText, settings: ParseSettings): Findings {
  const decoded = withoutRules(entitiesDecoded(withoutBackslashBreaks(text)));
  const header = readBareHeader(path, decoded, settings.timeZone) ?? readHeader(decoded);
  const isDated = header.dateText !== undefined;
  const labelled = readLabelledLines({ path, text: header.body }, isDated, settings.timeZone);
  const dateText = header.dateText ?? labelled?.dateText;
  const bracketed = readBracketedCorrection(blocksOf(labelled?.body ?? header.body));
  const hasRest = header.hasRest && !labelled && bracketed.blocks[0] !== '';
  const all = bracketed.blocks.filter((block) => block !== '');
  const said = labelled?.facts.title;
  const onPage = said ? undefined : articleOnPage(all);
  const headline = said
    ? headlineSaid(said.value, said.source, all)
    : (onPage ?? findHeadline(hasRest ? safeLine(all[0] ?? '') : '', hasRest ? all.slice(1) : all));
  const titleText = withoutCorrectedLabel(headline.titleText ?? '');
  const tail = readTail(headline.blocks);
  const noted = readCorrection(tail.blocks);
  const story = readStoryOpening(noted.blocks.filter((block) => block !== ''));
  const noteText = bracketed.noteText ?? noted.noteText ?? (titleText && '');
  const between = headline.between ?? [];
  const byline = story.byline ?? pageByline(between) ?? tail.byline;
  const credit =
    fact(story.creditText, 'dateline') ??
    fact(byline?.creditText, 'byline') ??
    fact(tail.creditText, 'sign-off');
  const dates: readonly Candidate[] = [
    [header.dateText, 'header'],
    [labelled?.dateText, 'label'],
    [story.stampText, 'stamp'],
    [between.map(stampOf).find((date) => date !== undefined), 'stamp'],
    [story.dateText, 'dateline'],
    [fileNameDate(path), 'file name'],
    [dayInAddress(labelled?.facts.canonicalUrl?.value ?? ''), 'address'],
  ];
  const published = firstDate(dates, settings.timeZone);
  const paragraphs = withoutFurniture(story.blocks, onPage !== undefined);
  return {
    title: fact(titleText ?? headline.titleText, headline.source),
    published,
    correction: fact(noteText, bracketed.noteText || noted.noteText ? 'note' : headline.source),
    credit,
    byline: listed(byline?.names, 'byline'),
    place: fact(story.placeText, 'dateline'),
    datelineDate: fact(story.dateText, 'dateline'),
    topics: listed(tail.topics, 'tags'),
    related: listed(headline.relatedText, 'header'),
    rights: fact(tail.rightsText, 'tail'),
    pageText: onPage && all.join('\n'),
    paragraphs,
    problems: [
      ...(dateText !== undefined && !published ? [unusable(path, dateText)] : []),
      ...(headline.label !== undefined && isMenu(paragraphs) ? [onlyLabels(path)] : []),
    ],
    warnings: headline.label === undefined ? [] : [leftOut(path, headline.label)],
    ...labelled?.facts,
  };
}

/** Below a menu entry, so few words without a full stop are another one, where there are as many as a menu has. */
const LONGEST_LABEL = 3;
const SHORTEST_MENU = 3;

function isMenu(blocks: readonly string[]): boolean {
  const isLabel = (block: string) => sizeInWords(block) <= LONGEST_LABEL && !endsAsSentence(block);
  return blocks.length >= SHORTEST_MENU && blocks.every(isLabel);
}

type Candidate = readonly [text: string | undefined, source: string];

function firstDate(candidates: readonly Candidate[], timeZone: string): Fact<PublicationDate> | undefined {
  for (const [text, source] of candidates) {
    const date = text === undefined ? undefined : publicationDate(text, timeZone);
    if (date) return { value: date, source };
  }
  return undefined;
}

function fact<Value>(value: Value | undefined, source = ''): Fact<Value> | undefined {
  return value === undefined ? undefined : { value, source };
}

function listed<Value>(
  values: readonly Value[] | undefined,
  source: string,
): Fact<readonly Value[]> | undefined {
  return values && values.length > 0 ? { value: values, source } : undefined;
}

function unusable(file: string, dateText: string): Problem {
  const remedy = 'give the day that it was published: "date 2017-06-28"';
  return { file, field: 'date', fault: `has no usable date: ${dateText}`, remedy };
}

function onlyLabels(file: string): Problem {
  const remedy = 'put the article below the first line';
  return { file, field: 'body', fault: 'is a list of labels, as a menu is', remedy };
}

function leftOut(file: string, label: string): Problem {
  return {
    file,
    field: 'title',
    fault: `begins with "${label}", which was read as a menu and left out`,
    remedy: 'remove it, or write the headline out on the first line behind the date',
  };
}
