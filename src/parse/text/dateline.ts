import { agencyName, isKnownAgency, looksLikeOutlet, mayBeCredit } from './agencies.ts';
import { CITY_JOINT } from './city-joint.ts';
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

/** A dash as wires set it; a hyphen needs white space on one side at least, or it joins words. */
const DASH = String.raw`(?:\s*(?:--+|[–—―])\s*|\s+-\s*|-\s+)`;
const CAPITAL_WORD = String.raw`(?:ST\.|\p{Lu}[\p{Lu}\p{M}.'’\-]+|\p{Lu}{2,}(?:[/\-]\p{Lu}+)*)`;
/** `MOSUL`, `NEW YORK`, `MOSUL/ERBIL`, `PORT-AU-PRINCE`. */
const CITY = `${CAPITAL_WORD}(?:(?: ?/ ?| )${CAPITAL_WORD}){0,4}`;
/** `Athens`, `Mexico City`, `Ciudad Juárez`. */
const MIXED_CITY = String.raw`\p{Lu}[\p{L}.'’\-]+(?:[ /](?:${CITY_JOINT}|\p{Lu}[\p{L}.'’\-]+)){0,4}`;
/** `Iraq`, `N.Y.`, `VA`, `New Hampshire`, `United Arab Emirates`. */
const REGION = String.raw`,\s(?:\p{Lu}\p{Ll}[\p{L}.'’\-]*(?: (?:and|of|the|\p{Lu}[\p{L}.'’\-]+)){0,3}|\p{Lu}{2}|(?:\p{Lu}\.){1,3})`;
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** Wires set a month in any case: `March 11`, `MARCH 25`, `april 1`. */
const MONTH = String.raw`(?:${MONTHS}|${MONTHS.toUpperCase()}|${MONTHS.toLowerCase()})\.?`;
/** A region in capitals is one where a date or a credit follows it: `ARMSTRONG, IOWA, March 19 -`. */
const LOUD_REGION = String.raw`(?:${REGION}|,\s\p{Lu}{2,}\.?)`;
const WEEKDAY = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const DATE = String.raw`(?:${WEEKDAY},?\s)?(${MONTH}\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s${MONTH}(?:\s\d{4})?)`;
const CREDIT = String.raw`[(/]([\p{Lu}d][^()]{1,39}?)[)/]`;

const whole = (pattern: string, flags = 'u') => new RegExp(`^${pattern}`, flags);
/** The months of a dateline may be in capitals too: `OCTOBER 18, 2004`. */
const DATE_CREDIT = whole(String.raw`${DATE}\s*${CREDIT}${DASH}`, 'iu');
const PLACE_DATE_CREDIT = whole(String.raw`(${CITY}(?:${LOUD_REGION})?),?\s+${DATE}\s*${CREDIT}${DASH}`);
const PLACE_CREDIT = whole(String.raw`((?:${CITY}|${MIXED_CITY})(?:${LOUD_REGION})?),?\s+${CREDIT}${DASH}`);
const PLACE_DATE = whole(String.raw`((?:${CITY}|${MIXED_CITY})(?:${LOUD_REGION})?),?\s+${DATE},?${DASH}`);
const PLACE_DASH = whole(
  String.raw`(${CITY}(?:${REGION})?),?(?:\s*(?:--|[–—―])\s*|\s+-\s+)(?=[\p{Lu}\d"“‘']|$)`,
);
const PLACE_COLON = whole(String.raw`(${CITY}(?:${REGION})?):\s+(?=[\p{Lu}"“‘'])`);
const CREDIT_DASH = whole(`${CREDIT}${DASH}`);
const CREDIT_ALONE = whole(String.raw`\((\p{Lu}[^()]{1,30})\)\s+(?=[\p{Lu}"“‘'])`);
const CREDIT_UNBRACKETED = whole(
  String.raw`(\p{Lu}[\p{L}\p{N}.&!/'’]*(?: [\p{Lu}][\p{L}\p{N}.&!/'’]*){0,3}) (?:--|[–—-]) +(?=\S)`,
);

/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE =
  /^(?:AD|ADVISORY|ALERT|ANALYSIS|AUDIO|BREAKING(?: NEWS)?|BY|CAPTION|COLUMN|COMMENTARY|CORRECTION|CREDIT|DEVELOPING|EDITORIAL|EXCLUSIVE|FACT CHECK|FACTBOX|FILE(?: PHOTO)?|GALLERY|GRAPHIC|HEADLINE|HOT|INTERVIEW|JUST IN|LISTEN|LIVE|MORE|MUST SEE|NEWS|NOTE|OPINION|PHOTOS?|POLL|PREVIEW|PROFILE|QUESTION|RAW|READ|RELATED|REPORT|REVIEW|RUSH|SEE|SHARE|SPOILER ALERT|TIL|TIMELINE|TOP|TRANSCRIPT|UPDATED?|URGENT|VIDEO|WARNING|WATCH|WRAPUP|YES|NO|OK|TLDR|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)$/;

/** How far into a paragraph a dateline may hide behind a byline, a caption or a headline. */
const REACH = 250;

/** Takes place, credit and date off a first paragraph, where it opens with them, or has them after a lead-in. */
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
  (text) => match(PLACE_COLON, text, ([place]) => isPlace(place) && isProse(text) && { place }),
];

function openingAt(text: string): Opening | undefined {
  const wire = readWireForm(text);
  if (wire && !NO_PLACE.test(wire.place.toUpperCase())) {
    const { place, date, credit, authors, end } = wire;
    return {
      ...{ placeText: place, creditText: agencyName(credit), dateText: date, lead: text.slice(end) },
      ...(authors.length > 0 ? { authors } : {}),
    };
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

/** `By NAME WASHINGTON (AP) --`, `Headline (AP) DUBLIN (AP) —`, `Canadian Press - OTTAWA (CP) -`, a caption and then `(Newser) –`. */
const BEHIND = new RegExp(
  String.raw`(?<=\s|>)(?=${CITY}(?:${REGION})?,?\s+(?:${DATE}\s*)?${CREDIT}${DASH}|(?:\p{Lu}+DAY,\s)${DATE}\s*${CREDIT}${DASH}|\(\p{Lu}[\p{L} ]{1,20}\)\s*[–—-]+\s+\p{Lu})`,
  'gu',
);

/** A byline in capitals would be taken for the first half of the place: `By LAURAN NEERGAARD WASHINGTON (AP) --`. */
const BYLINE_IN_CAPITALS = /^By \p{Lu}[\p{Lu}.'’-]+ \p{Lu}[\p{Lu}'’-]+ /u;

function behindLeadIn(paragraph: string): Opening | undefined {
  const start = BYLINE_IN_CAPITALS.exec(paragraph)?.[0].length ?? 0;
  for (const { index } of paragraph.slice(0, REACH).matchAll(BEHIND)) {
    if (index < start) continue;
    const opening = openingAt(paragraph.slice(index));
    if (opening?.creditText && isKnownOrSign(opening.creditText)) {
      return { ...opening, leadInText: paragraph.slice(0, index).trim() };
    }
  }
  return undefined;
}

function isKnownOrSign(credit: string): boolean {
  return looksLikeOutlet(credit) || /^\p{Lu}{2,5}$/u.test(credit);
}

function isCredit(credit: string | undefined): boolean {
  return (
    credit !== undefined && mayBeCredit(credit) && !/^\d|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/.test(credit)
  );
}

/** A place in mixed case without region needs an agency that is one by its looks. */
function isPlaceOf(place: string | undefined, credit: string | undefined): boolean {
  if (!isCredit(credit) || !isPlace(place)) return false;
  const isPlain = /^\p{Lu}[\p{L}.'’-]*\p{Ll}/u.test(place ?? '') && !place?.includes(',');
  return !isPlain || looksLikeOutlet(credit ?? '') || /^\p{Lu}{2,5}$/u.test(credit ?? '');
}

function isPlace(place: string | undefined): boolean {
  if (place === undefined) return false;
  const [city = ''] = place.split(',');
  if (/^By /.test(city)) return false;
  return (
    city.replace(/\P{L}/gu, '').length >= 3 && !NO_PLACE.test(city.toUpperCase()) && !isKnownAgency(city)
  );
}

/** Goes on as a sentence does, in small letters, where a headline after a colon does not. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/).slice(0, 40);
  return words.length >= 10 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length / 2;
}
