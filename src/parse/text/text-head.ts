import { safeLine } from '../../safe-text.ts';
import type { SourceText } from '../input.ts';
import { readBareHeader } from './bare-header.ts';
import { blocksOf } from './blocks.ts';
import { readBracketedCorrection } from './correction.ts';
import { headlineBehindDay } from './dated-headline.ts';
import { findHeadline } from './find-headline.ts';
import { readHeader } from './header.ts';
import { type HeaderFields, readHeaderFields } from './header-fields/header-fields.ts';
import { type Headline, headlineSaid } from './headline.ts';
import { articleOnPage } from './page/page.ts';

/** What stands above a text's story: its date, what it says of itself by name, its headline. */
export interface TextHead {
  /** The date on line 1, as it stands. */
  readonly dateText?: string | undefined;
  readonly fields?: HeaderFields | undefined;
  /** What a wire's note in brackets says was corrected. */
  readonly noteText?: string | undefined;
  /** With the blocks of the story below it. */
  readonly headline: Headline;
  /** All the lines of a visible page, where the text is one. */
  readonly pageText?: string | undefined;
}

/**
 * Reads the head of a plain text: header.ts its date, header-fields/ the lines that say something by name, blocks.ts its blocks; then, unless
 * one of those said the headline, page/ asks whether the blocks are a whole page, and find-headline.ts looks among the first of those that
 * are none, behind a day (dated-headline.ts) too. `isPage` is known where a program left its marks on it.
 */
export function readTextHead(
  { path, text }: SourceText,
  { timeZone, isPage }: { timeZone: string; isPage: boolean },
): TextHead {
  const header = readBareHeader(path, text, timeZone) ?? readHeader(text);
  const { dateText, body } = header;
  const fields = readHeaderFields({ path, text: body }, dateText, timeZone);
  const { blocks, noteText } = readBracketedCorrection(blocksOf(fields?.body ?? body));
  const hasRest = header.hasRest && !fields && blocks[0] !== '';
  const all = blocks.filter((block) => block !== '');
  const known = { dateText, fields, noteText };
  const said = fields?.facts.title;
  if (said) return { ...known, headline: headlineSaid(said.value, said.source, all) };
  const onPage = articleOnPage(all, isPage);
  if (onPage) return { ...known, headline: onPage, pageText: all.join('\n') };
  const dated = dateText === undefined && !fields ? headlineBehindDay(path, all) : undefined;
  if (dated)
    return { ...known, dateText: dated.dateText, headline: findHeadline(dated.titleText, all.slice(1)) };
  const [rest, below] = hasRest ? [safeLine(all[0] ?? ''), all.slice(1)] : ['', all];
  return { ...known, headline: findHeadline(rest, below, dateText === undefined ? 1 : 2) };
}
