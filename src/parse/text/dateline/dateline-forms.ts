import { CITY_JOINT } from './city-joint.ts';

/**
 * A dash as wires set it; a hyphen needs white space on one side at least, or it joins words. A low line stood for the dash of the
 * Associated Press and those who took its wire, before Unicode.
 */
const DASH = String.raw`(?:\s*(?:--+|[–—―])\s*|\s+-\s*|-\s+|\s*_(?:\s+|$))`;
/** Without the slash that may stand between two: a regular expression that could take it for either would try all the ways. */
const CAPITAL_WORD = String.raw`\p{Lu}[\p{Lu}\p{M}.'’\-]+`;
/** `MOSUL`, `NEW YORK`, `MOSUL/ERBIL`, `PORT-AU-PRINCE`. */
const CITY = `${CAPITAL_WORD}(?:(?: ?/ ?| )${CAPITAL_WORD}){0,4}`;
/** `Athens`, `Mexico City`, `Ciudad Juárez`. */
const MIXED_CITY = String.raw`\p{Lu}[\p{L}.'’\-]+(?:[ /](?:${CITY_JOINT}|\p{Lu}[\p{L}.'’\-]+)){0,4}`;
/** `Iraq`, `N.Y.`, `W.Va.`, `VA`, `New Hampshire`, `United Arab Emirates`. */
const REGION = String.raw`,\s(?:\p{Lu}\p{Ll}[\p{L}.'’\-]*(?: (?:and|of|the|\p{Lu}[\p{L}.'’\-]+)){0,3}|\p{Lu}{2}|(?:\p{Lu}\.){1,3}(?:\p{Lu}\p{Ll}\.)?)`;
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** Wires set a month in any case: `March 11`, `MARCH 25`, `april 1`. */
const MONTH = String.raw`(?:${MONTHS}|${MONTHS.toUpperCase()}|${MONTHS.toLowerCase()})\.?`;
/** A region in capitals is one where a date or a credit follows it: `ARMSTRONG, IOWA, March 19 -`. */
const LOUD_REGION = String.raw`(?:${REGION}|,\s\p{Lu}{2,}\.?)`;
const WEEKDAY = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
/** `Aug 25, 2004`, `25 August 2004`; the months once for both, as V8 writes out every one. */
const DAY = String.raw`(?=\d{1,2}\s|[A-Za-z]{3,9}\.?\s\d{1,2}(?!\d))(?:\d{1,2}\s)?${MONTH}(?:\s\d{1,2}(?!\d))?(?:,?\s\d{4})?`;
/** The day without its name and with or without a year, as a group. */
const DATE = `(?:${WEEKDAY},?\\s)?(${DAY})`;
/** The same, where groups have names. */
export const NAMED_DATE = `(?:${WEEKDAY},?\\s)?(?<date>${DAY})`;
const CREDIT = String.raw`[(/]([\p{Lu}d][^()]{1,39}?)[)/]`;

const whole = (pattern: string, flags = 'u') => new RegExp(`^${pattern}`, flags);
/** The months of a dateline may be in capitals too: `OCTOBER 18, 2004`. */
export const DATE_CREDIT = whole(String.raw`${DATE}\s*${CREDIT}${DASH}`, 'iu');
export const PLACE_DATE_CREDIT = whole(
  String.raw`(${CITY}(?:${LOUD_REGION})?),?\s+${DATE}\s*${CREDIT}${DASH}`,
);
/** `SAN FRANCISCO--(BUSINESS WIRE)--` too. */
export const PLACE_CREDIT = whole(
  String.raw`((?:${CITY}|${MIXED_CITY})(?:${LOUD_REGION})?)(?:,?\s+|--)${CREDIT}${DASH}`,
);
export const PLACE_DATE = whole(
  String.raw`((?:${CITY}|${MIXED_CITY})(?:${LOUD_REGION})?),?\s+${DATE},?${DASH}`,
);
export const PLACE_DASH = whole(
  String.raw`(${CITY}(?:${REGION})?),?(?:\s*(?:--|[–—―])\s*|\s+[-_]\s+)(?=[\p{Lu}\d"“‘'\u0060]|$)`,
);
/** Behind it somebody speaks: `RUMSFELD: Well, …`. */
const SPOKEN = String.raw`(?!(?:I|We|You|Well|Yes|No|So|And|But|Thanks?|Good|Hello|What|Why|How|Let|Mr)(?![\p{L}.]))`;
export const PLACE_COLON = whole(String.raw`(${CITY}(?:${REGION})?):\s+${SPOKEN}(?=[\p{Lu}"“‘'])`);
export const CREDIT_DASH = whole(`${CREDIT}${DASH}`);
export const CREDIT_ALONE = whole(String.raw`\(([\p{Lu}d][^()]{1,30})\)\s+(?=[\p{Lu}"“‘'])`);
export const CREDIT_UNBRACKETED = whole(
  String.raw`(\p{Lu}[\p{L}\p{N}.&!/'’]*(?: [\p{Lu}][\p{L}\p{N}.&!/'’]*){0,3}|[a-z\d-]+\.com) (?:--|[–—-]) +(?=\S)`,
);

/** `By NAME WASHINGTON (AP) --`, `Headline (AP) DUBLIN (AP) —`, `Canadian Press - OTTAWA (CP) -`, a caption and then `(Newser) –`. */
export const BEHIND = new RegExp(
  String.raw`(?<=\s|>)(?=${CITY}(?:${REGION})?,?\s+(?:${DATE}\s*)?${CREDIT}${DASH}|(?:\p{Lu}+DAY,\s)${DATE}\s*${CREDIT}${DASH}|\(\p{Lu}[\p{L} ]{1,20}\)\s*[–—-]+\s+\p{Lu})`,
  'gu',
);
