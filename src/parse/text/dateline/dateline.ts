import { agencyName } from './agencies.ts';
import { readCommonForm } from './common-forms.ts';
import { BEHIND } from './dateline-forms.ts';
import { isKnownOrSign, mayBePlace } from './dateline-place.ts';
import { readLooseForm } from './loose-forms.ts';
import { readWireForm } from './wire-forms.ts';

/** The opening of a wire story, taken off its first paragraph: `MOSUL, Iraq (AP) — …`, `(ABC News) — …`. */
export interface Opening {
  readonly placeText?: string | undefined;
  readonly creditText?: string | undefined;
  /** The date in it, as it stands: `April 2`. */
  readonly dateText?: string | undefined;
  /** Who wrote the story, where the opening says that too. */
  readonly authors?: readonly string[] | undefined;
  /** What stood before it in the same paragraph: a byline, a caption, a headline. */
  readonly leadInText?: string | undefined;
  /** The paragraph without all that. */
  readonly lead: string;
}

/**
 * How far into a paragraph a dateline may hide behind a byline, a caption or a headline, in characters: with half of it two of 81 scraped
 * texts are read otherwise.
 */
const REACH = 250;

/**
 * Takes place, credit and date off a first paragraph, where it opens with them, or has them after a lead-in. The forms of agencies that have
 * their own (wire-forms.ts) are asked first, then those without a wire's dash (loose-forms.ts), and those of all others (common-forms.ts), the
 * surest first.
 */
export function readOpening(paragraph: string): Opening {
  const opening = openingAt(paragraph) ?? behindLeadIn(paragraph) ?? { lead: paragraph };
  // `Canadian Press - OTTAWA (CP) - …`: the wire's own name, and then the dateline.
  const inner = opening.placeText === undefined && opening.creditText ? openingAt(opening.lead) : undefined;
  if (!inner?.placeText) return opening;
  // `SPACE.com - TORONTO, Canada -- …`, `SEPTEMBER 27, 2004 (COMPUTERWORLD) - CHICAGO -- …`
  if (inner.creditText === undefined) {
    return { ...inner, creditText: opening.creditText, dateText: inner.dateText ?? opening.dateText };
  }
  return { ...inner, leadInText: paragraph.slice(0, paragraph.length - opening.lead.length).trim() };
}

/** The opening that a text begins with, in whichever form. */
function openingAt(text: string): Opening | undefined {
  const wire = readWireForm(text);
  const found = wire && mayBePlace(wire.place) ? wire : (readLooseForm(text) ?? readCommonForm(text));
  if (!found) return undefined;
  const { place, date, credit, end } = found;
  const authors = found === wire ? (wire?.authors ?? []) : [];
  return {
    placeText: place,
    creditText: credit === undefined ? undefined : agencyName(credit),
    dateText: date,
    ...(authors.length > 0 && { authors }),
    lead: text.slice(end).trimStart(),
  };
}

/** A byline in capitals would be taken for the first half of the place: `By LAURAN NEERGAARD WASHINGTON (AP) --`. */
const BYLINE_IN_CAPITALS = /^By \p{Lu}[\p{Lu}.'’-]+ \p{Lu}[\p{Lu}'’-]+ /u;

function behindLeadIn(paragraph: string): Opening | undefined {
  const near = paragraph.slice(0, REACH);
  // All forms have a credit in brackets.
  if (!/[(/]/.test(near)) return undefined;
  const start = BYLINE_IN_CAPITALS.exec(paragraph)?.[0].length ?? 0;
  for (const { index } of near.matchAll(BEHIND)) {
    if (index < start) continue;
    const opening = openingAt(paragraph.slice(index));
    if (opening?.creditText && isKnownOrSign(opening.creditText)) {
      return { ...opening, leadInText: paragraph.slice(0, index).trim() };
    }
  }
  return undefined;
}
