import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import type { Fact, Findings, Input, ParseSettings, SourceText } from '../input.ts';
import { publicationDate } from '../publication-date.ts';
import { blocksOf } from './blocks.ts';
import { readOpening } from './dateline.ts';
import { readHeader } from './header.ts';
import { findHeadline } from './headline.ts';

/** Plain text as a scraper or a wire left it. Takes every text, so it comes last. */
export const plainText: Input = { name: 'plain text', accepts: () => true, read };

function read({ path, text }: SourceText, settings: ParseSettings): Findings {
  const end = text.indexOf('\n') === -1 ? text.length : text.indexOf('\n');
  const header = readHeader(text.slice(0, end));
  const headline = findHeadline(
    header.date === undefined ? '' : safeLine(header.rest),
    blocksOf(header.date === undefined ? text : text.slice(end)),
  );
  const [first = '', ...others] = headline.blocks;
  const { lead, placeText, creditText } = readOpening(first);
  const date = header.date === undefined ? undefined : publicationDate(header.date, settings.timeZone);
  const problems: Problem[] = [];
  if (header.date !== undefined && !date) {
    const fault = `has no usable date: ${header.date}`;
    const remedy = 'give the day that it was published: "date 2017-06-28"';
    problems.push({ file: path, field: 'date', fault, remedy });
  }
  return {
    title: fact(headline.titleText, headline.source),
    published: fact(date, 'header'),
    credit: fact(creditText, 'dateline'),
    place: fact(placeText, 'dateline'),
    related: fact(headline.relatedText, 'header'),
    paragraphs: lead === '' ? [] : [lead, ...others],
    problems,
    warnings: headline.label === undefined ? [] : [leftOut(path, headline.label)],
  };
}

function fact<Value>(value: Value | undefined, source = ''): Fact<Value> | undefined {
  return value === undefined ? undefined : { value, source };
}

function leftOut(file: string, label: string): Problem {
  return {
    file,
    field: 'title',
    fault: `begins with "${label}", which was read as a menu and left out`,
    remedy: 'remove it, or write the headline out on the first line behind the date',
  };
}
