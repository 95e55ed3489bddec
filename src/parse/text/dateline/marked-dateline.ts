import { fact } from '../../fact.ts';
import type { Findings } from '../../input.ts';
import type { SafeHtml } from '../../safe-html/safe-html.ts';
import { looksLikeOutlet } from './agencies.ts';
import { type Opening, readOpening } from './dateline.ts';
import { isRegion } from './region-names.ts';
import { withParagraphShortened } from './shortened-paragraph.ts';

/** An article's body without its dateline, and what that says. */
export interface WithoutDateline {
  readonly body: SafeHtml;
  readonly facts: Pick<Findings, 'credit' | 'place' | 'datelineDate'>;
}

const SOURCE = 'dateline';
/** A note or a caption may stand above the first paragraph; farther down a place before a dash is the article's. */
const REACH = 3;
/** A place in capitals, as wires set it before a day; other words before one may be anything: `Edit, May 3 – …`. */
const LOUD = /^\P{Ll}+(?:,|$)/u;

/** Takes the dateline off one of the first paragraphs, whatever elements it is set in: `<b>MOSUL, Iraq</b> (AP) — …`. */
export function withoutDateline(body: SafeHtml): WithoutDateline {
  for (const text of body.paragraphs.slice(0, REACH)) {
    const opening = readOpening(text);
    if (!isSure(opening, text)) continue;
    const { lead, placeText, creditText, dateText } = opening;
    const contentHtml = withParagraphShortened(body.contentHtml, text, lead);
    if (contentHtml === undefined) continue;
    const shortened = (paragraph: string) => (paragraph === text ? lead : paragraph);
    return {
      body: {
        ...body,
        contentHtml,
        paragraphs: body.paragraphs.map(shortened),
        prose: body.prose.map(shortened),
        lead: body.lead && shortened(body.lead),
      },
      facts: {
        credit: fact(creditText, SOURCE),
        place: fact(placeText, SOURCE),
        datelineDate: fact(dateText, SOURCE),
      },
    };
  }
  return { body, facts: {} };
}

/**
 * Whether an opening is a dateline though no wire need have sent the text, in which words in capitals may be anything: somebody who speaks
 * (`ANN (VO) — …`), a name and an office, two firms.
 */
function isSure({ placeText, creditText, dateText, leadInText, lead }: Opening, text: string): boolean {
  if (placeText === undefined || leadInText !== undefined || lead === '') return false;
  const [, region = ''] = /,\s(.+)/.exec(placeText) ?? [];
  if (creditText !== undefined) return looksLikeOutlet(creditText) || isRegion(region);
  if (isRegion(region))
    return dateText !== undefined || !text.slice(placeText.length).trimStart().startsWith(':');
  return dateText !== undefined && region === '' && LOUD.test(placeText);
}
