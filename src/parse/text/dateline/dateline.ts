import { agencyName, isKnownAgency, looksLikeOutlet } from './agencies.ts';
import {
  BEHIND,
  CREDIT_ALONE,
  CREDIT_DASH,
  CREDIT_UNBRACKETED,
  DATE_CREDIT,
  PLACE_COLON,
  PLACE_CREDIT,
  PLACE_DASH,
  PLACE_DATE,
  PLACE_DATE_CREDIT,
} from './dateline-forms.ts';
import { isCredit, isKnownOrSign, isPlace, isPlaceOf, mayBePlace } from './dateline-place.ts';
import { goesOnAsSentence, readLooseForm } from './loose-forms.ts';
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

/** How far into a paragraph a dateline may hide behind a byline, a caption or a headline. */
const REACH = 250;

/**
 * Takes place, credit and date off a first paragraph, where it opens with them, or has them after a lead-in. The forms of agencies that have
 * their own (wire-forms.ts) are asked first, then those without a wire's dash (loose-forms.ts), and those of all others (dateline-forms.ts), the
 * surest first.
 */
export function readOpening(paragraph: string): Opening {
  const opening = openingAt(paragraph) ?? behindLeadIn(paragraph) ?? { lead: paragraph };
  // `Canadian Press - OTTAWA (CP) - …`: the wire's own name, and then the dateline.
  const inner = opening.placeText === undefined && opening.creditText ? openingAt(opening.lead) : undefined;
  if (!inner?.placeText) return opening;
  return { ...inner, leadInText: paragraph.slice(0, paragraph.length - opening.lead.length).trim() };
}

type Reading = (text: string) => Opening | undefined;

const readings: readonly Reading[] = [
  (text) =>
    match(
      PLACE_DATE_CREDIT,
      text,
      ([place, date, credit]) => isPlace(place) && isCredit(credit) && { place, date, credit },
    ),
  (text) => match(PLACE_CREDIT, text, ([place, credit]) => isPlaceOf(place, credit) && { place, credit }),
  (text) => match(DATE_CREDIT, text, ([date, credit]) => isCredit(credit) && { date, credit }),
  (text) => match(PLACE_DATE, text, ([place, date]) => isPlace(place) && { place, date }),
  (text) => match(CREDIT_DASH, text, ([credit]) => isCredit(credit) && { credit }),
  (text) => match(CREDIT_ALONE, text, ([credit]) => isKnownAgency(credit ?? '') && { credit }),
  (text) => match(CREDIT_UNBRACKETED, text, ([credit]) => looksLikeOutlet(credit ?? '') && { credit }),
  (text) => match(PLACE_DASH, text, ([place]) => isPlace(place) && { place }),
  (text) => match(PLACE_COLON, text, ([place]) => isPlace(place) && goesOnAsSentence(text) && { place }),
];

function openingAt(text: string): Opening | undefined {
  const wire = readWireForm(text);
  if (wire && mayBePlace(wire.place)) {
    const { place, date, credit, authors, end } = wire;
    return {
      ...{ placeText: place, creditText: agencyName(credit), dateText: date, lead: text.slice(end) },
      ...(authors.length > 0 ? { authors } : {}),
    };
  }
  const loose = readLooseForm(text);
  if (loose) {
    const { place, date, credit, end } = loose;
    const creditText = credit === undefined ? undefined : agencyName(credit);
    return { placeText: place, creditText, dateText: date, lead: text.slice(end) };
  }
  for (const reading of readings) {
    const opening = reading(text);
    if (opening) return opening;
  }
  return undefined;
}

interface Parts {
  place?: string | undefined;
  date?: string | undefined;
  credit?: string | undefined;
}

function match(
  pattern: RegExp,
  text: string,
  accept: (groups: readonly (string | undefined)[]) => Parts | false,
): Opening | undefined {
  const found = pattern.exec(text);
  const parts = found && accept(found.slice(1));
  if (!found || !parts) return undefined;
  return {
    placeText: parts.place?.replace(/,$/, ''),
    creditText: parts.credit === undefined ? undefined : agencyName(parts.credit),
    dateText: parts.date,
    lead: text.slice(found[0].length).trimStart(),
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
