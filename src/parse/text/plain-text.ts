import { publicationDate } from '../dates/publication-date.ts';
import { fact, firstRead } from '../fact.ts';
import type { Fact, Findings, Input, ParseSettings, SourceText } from '../input.ts';
import { withoutPostmark } from '../mail-fields.ts';
import { aboveBoxes } from './below-story.ts';
import { withoutRules } from './blocks.ts';
import { readCorrection, withoutCorrectedLabel } from './correction.ts';
import { beforeDay } from './dated-headline.ts';
import { BESIDE_HEADLINE, changesSaid, datesSaid } from './days-said.ts';
import { entitiesDecoded } from './leftovers/entities.ts';
import { withoutBackslashBreaks } from './leftovers/lost-line-breaks.ts';
import { withoutPageNumbers } from './leftovers/page-numbers.ts';
import { terminalPage } from './leftovers/terminal-page.ts';
import { isLikelyCaption } from './lines/caption.ts';
import { withoutFurniture } from './lines/furniture.ts';
import { pageByline } from './page/page-byline.ts';
import { withPlainMailHeader } from './printed-mail.ts';
import { readStoryOpening } from './story-opening.ts';
import { readTail } from './tail.ts';
import { readTextHead } from './text-head.ts';
import { isMenu, leftOut, onlyMenu, unusableDate } from './text-problems.ts';

/**
 * Plain text as a scraper or a wire left it. Takes every text, so it comes last.
 *
 * In order: printed-mail.ts and leftovers/ mend what programs left in it; text-head.ts takes date, header fields and headline off its beginning, or
 * all of the article off a visible page; tail.ts and correction.ts take off what stands at its end; story-opening.ts takes off byline, stamps and
 * dateline; lines/furniture.ts leaves out what is not of the article. What is left are its paragraphs.
 *
 * Words: a block is a paragraph, or a line that stands alone. A header field is a line of a name and a value above the text; a label what
 * stands before a value on its line, as `By`; an entry is what a menu has; a heading stands over a box, or a part of the article. Furniture is
 * what a page has around an article.
 *
 * Bounds were set, and comments on them measured, on the sets of test/corpus/ and others that may not be given on: 200 stories of a wire, 327
 * openings, 81 scraped texts and the visible text of 146 pages, of which 122 have a known headline, 90 a known start and 71 a known end.
 */
export const plainText: Input = {
  name: 'plain text',
  accepts: () => true,
  read: (source, settings) => readText(source, settings, false),
};

/** Reads the visible text of a page, its blocks parted by blank lines; `isPage` where it is known to be one. */
export function readPageText(source: SourceText, settings: ParseSettings, isPage: boolean): Findings {
  return readText(source, settings, isPage);
}

function readText({ path, text }: SourceText, { timeZone }: ParseSettings, isKnown: boolean): Findings {
  const onTerminal = terminalPage(text);
  const plain = withoutPageNumbers(withPlainMailHeader(withoutPostmark(onTerminal ?? text)));
  const decoded = withoutRules(entitiesDecoded(withoutBackslashBreaks(plain)));
  const isPage = isKnown || onTerminal !== undefined;
  const head = readTextHead({ path, text: decoded }, { timeZone, isPage });
  const { headline, fields } = head;
  const dated = head.pageText === undefined ? beforeDay(headline.titleText ?? '') : undefined;
  // Of a page, page/ has left the article alone.
  const boxes = head.pageText === undefined ? aboveBoxes(headline.blocks) : undefined;
  const tail = readTail(boxes?.blocks ?? headline.blocks);
  const noted = readCorrection(tail.blocks);
  const story = readStoryOpening(noted.blocks.filter((block) => block !== ''));
  const byline = story.byline ?? pageByline(headline.between ?? []) ?? tail.byline;
  const said = datesSaid(path, head, story, { ...tail.days, besideHeadline: dated?.dateText });
  const published = firstRead(said, (text) => publicationDate(text, timeZone));
  // What is known better leaves the headline as it is.
  const headlineText = published?.source === BESIDE_HEADLINE ? dated?.titleText : headline.titleText;
  const titleText = withoutCorrectedLabel(headlineText ?? '');
  const noteText = head.noteText ?? noted.noteText ?? (titleText && '');
  const dateText = head.dateText ?? fields?.dateText;
  const paragraphs = withoutFurniture(story.blocks, head.pageText !== undefined);
  const dateline = fact(story.creditText, 'dateline');
  return {
    title: fact(titleText ?? headlineText, headline.source ?? ''),
    published,
    revised: firstRead(changesSaid(story, tail.days), (text) => publicationDate(text, timeZone)),
    correction: fact(noteText, head.noteText || noted.noteText ? 'note' : (headline.source ?? '')),
    credit: fact(byline?.creditText ?? story.senderText, 'byline') ?? fact(tail.creditText, 'sign-off'),
    byline: listed(byline?.names, 'byline'),
    place: fact(story.placeText, 'dateline'),
    datelineDate: fact(story.dateText, 'dateline'),
    topics: listed([...(story.topics ?? []), ...tail.topics, ...(boxes?.topics ?? [])], 'tags'),
    related: listed(
      [...headline.relatedText, ...(boxes?.relatedText ?? [])],
      headline.relatedText.length > 0 ? 'header' : 'tail',
    ),
    rights: fact(tail.rightsText, 'tail'),
    pageText: head.pageText,
    paragraphs,
    lead: paragraphs.find((paragraph, i) => !isLikelyCaption(paragraph, paragraphs[i + 1])),
    problems: [
      ...(dateText !== undefined && !published ? [unusableDate(path, dateText)] : []),
      ...(headline.menuText !== undefined && isMenu(paragraphs) ? [onlyMenu(path)] : []),
    ],
    warnings: [...(headline.menuText === undefined ? [] : [leftOut(path, headline.menuText)])],
    ...fields?.facts,
    // The paper that a field names printed what the agency wrote.
    ...(dateline && { credit: dateline }),
  };
}

function listed<Value>(
  values: readonly Value[] | undefined,
  source: string,
): Fact<readonly Value[]> | undefined {
  return values && values.length > 0 ? { value: values, source } : undefined;
}
