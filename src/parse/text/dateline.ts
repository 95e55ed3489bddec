import { safeLine } from '../../safe-text.ts';

/** The opening of a wire story, taken off its first paragraph: `MOSUL, Iraq (AP) — …`, `(ABC News) — …`. */
export interface Opening {
  readonly placeText?: string;
  readonly creditText?: string;
  /** The paragraph without it. */
  readonly lead: string;
}

/** A dash as wires set it, with white space behind it. */
const DASH = String.raw`\s*(?:--|[-–—―])\s+`;
/** One to six words that open with a capital, with an optional `, region`: `MOSUL/ERBIL, Iraq`, `New York, N.Y.` */
const PLACE = String.raw`(\p{Lu}[\p{L}.'’\-]*(?:[ /]\p{Lu}[\p{L}.'’\-]*){0,5}(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?)`;
/** A name in brackets that opens with a capital and holds no digit: an agency, and not `(Tue 23 Jan 2018)`. */
const CREDIT = String.raw`\((\p{Lu}[^()\d]{1,39})\)`;

const OPENING = new RegExp(String.raw`^(?:${PLACE}\s+)?${CREDIT}${DASH}`, 'u');

/** Takes place and credit off a first paragraph, where it opens with them. */
export function readOpening(paragraph: string): Opening {
  const match = OPENING.exec(paragraph);
  const lead = paragraph.slice(match?.[0].length ?? 0);
  if (!match || lead === '') return { lead: paragraph };
  const [, place, credit] = match;
  return {
    lead,
    ...(place === undefined ? {} : { placeText: safeLine(place) }),
    ...(credit === undefined ? {} : { creditText: safeLine(credit) }),
  };
}
