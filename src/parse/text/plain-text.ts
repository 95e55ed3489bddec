import type { Problem } from '../../problem.ts';
import { safeLine } from '../../safe-text.ts';
import type { Input, Parsed, ParseSettings, SourceText } from '../input.ts';
import { languageOf } from '../language.ts';
import { paragraphsHtml, wordCount } from '../paragraphs.ts';
import { publicationDate } from '../publication-date.ts';
import { blocksOf } from './blocks.ts';
import { readOpening } from './dateline.ts';
import { derivedTitle } from './derived-title.ts';
import { readHeader } from './header.ts';
import { findHeadline } from './headline.ts';
import { summaryOf } from './summary.ts';

/** The W3C feed validator reports an ImplausibleDate before it. */
const EARLIEST_PLAUSIBLE = '1990';

/** Plain text as a scraper or a wire left it. Takes every text, so it comes last. */
export const plainText: Input = { name: 'plain text', accepts: () => true, parse };

function parse({ path, text }: SourceText, settings: ParseSettings): Parsed {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const refuse = (field: string, fault: string, remedy: string) =>
    problems.push({ file: path, field, fault, remedy });

  if (text.trim() === '') {
    refuse('body', 'is empty', 'put the article into it, or remove the file');
    return { problems, warnings };
  }
  const header = readHeader(text.slice(0, lineEnd(text)));
  const headline = findHeadline(
    header.date === undefined ? '' : safeLine(header.rest),
    blocksOf(header.date === undefined ? text : text.slice(lineEnd(text))),
  );
  const [first = '', ...others] = headline.blocks;
  const { lead, ...opening } = readOpening(first);
  const date = header.date === undefined ? undefined : publicationDate(header.date, settings.timeZone);

  if (header.date === undefined) {
    refuse('date', 'has no date', 'begin its first line with a date: "date 2017-06-28"');
  } else if (!date) {
    refuse(
      'date',
      `has no usable date: ${header.date}`,
      'give the day that it was published: "date 2017-06-28"',
    );
  }
  if (lead === '') refuse('body', 'has no text after its first line', 'put the article below the first line');
  if (!date || lead === '') return { problems, warnings };
  if (headline.label !== undefined) {
    warnings.push({
      file: path,
      field: 'title',
      fault: `begins with "${headline.label}", which was read as a menu and left out`,
      remedy: 'remove it, or write the headline out on the first line behind the date',
    });
  }

  if (date.published < EARLIEST_PLAUSIBLE) {
    warnings.push({
      file: path,
      field: 'date',
      fault: `is of ${date.published.slice(0, 10)}, which feed validators take for a mistake`,
      remedy: 'correct the date, if it is one',
    });
  }

  const paragraphs = [lead, ...others];
  const { language, source: languageSource } = languageOf(paragraphs.join('\n'), settings.language);
  return {
    problems,
    warnings,
    draft: {
      titleText: headline.titleText === undefined ? derivedTitle(lead) : safeLine(headline.titleText),
      ...date,
      ...opening,
      relatedText: headline.relatedText,
      language,
      summaryText: summaryOf(lead),
      contentHtml: paragraphsHtml(paragraphs),
      wordCount: wordCount(paragraphs, language),
      sources: {
        title: headline.source ?? 'lead',
        published: 'header',
        language: languageSource,
        ...(opening.creditText === undefined ? {} : { credit: 'dateline' }),
        ...(opening.placeText === undefined ? {} : { place: 'dateline' }),
      },
    },
  };
}

function lineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
