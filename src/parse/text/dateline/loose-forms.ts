import { isKnownAgency } from './agencies.ts';
import { COLON_FORMS } from './colon-forms.ts';
import { isBesideCredit, isKnownPlace, isPlace, isPlaceInRegion, isPlaceInState } from './dateline-place.ts';
import {
  CREDIT,
  DASH,
  DATE,
  form,
  type LooseForm,
  type LooseOpening,
  PLACE,
  SENTENCE,
} from './loose-form.ts';
import { isPlaceName } from './place-name.ts';
import { STOP_FORMS } from './stop-forms.ts';
import { goesOnAsSentence } from './story-behind.ts';

/** `INDIA` behind its city. */
const LOUD_REGION = /, [A-Z]{4,}/;

const FORMS: readonly LooseForm[] = [
  // Miami – April 24, 2026 – State and SACRAMENTO, Calif. (May 5, 2017) — The
  {
    pattern: form(String.raw`${PLACE},?(?:${DASH}\(?|\s+\()${DATE}\)?,?${DASH}${SENTENCE}`),
    accepts: ({ place }) => isPlace(place),
  },
  // KIEV, July 17 A and MADRID, Dec. 5. - Samuel
  {
    pattern: form(String.raw`${PLACE},\s+${DATE}(?:,?\s+|\.\s?-\s+)${SENTENCE}`),
    accepts: ({ place }, isLoud) => isLoud && isPlace(place),
  },
  // GRABOVO, Ukraine, July 17
  {
    pattern: form(String.raw`${PLACE},\s+${DATE}$`),
    accepts: ({ place }, isLoud) => isLoud && isPlace(place),
    isAlone: true,
  },
  // Toronto, Ontario, Dec. 10, 2019 (GLOBE NEWSWIRE) -- The
  {
    pattern: form(String.raw`${PLACE},\s+${DATE},?\s+[(/]${CREDIT}[)/]${DASH}${SENTENCE}`),
    accepts: ({ place, credit = '' }) => isPlace(place) && isKnownAgency(credit),
  },
  // SYDNEY, AAP - The and Accra, Oct. 5, GNA – The
  {
    pattern: form(String.raw`${PLACE},\s+(?:${DATE},\s+)?(?<credit>[A-Z]{2,6})${DASH}${SENTENCE}`),
    accepts: ({ place, credit = '' }) => isKnownPlace(place) && isKnownAgency(credit),
  },
  // MOSCOW (AP) The and, as CNN's pages have it, Marseille, France (CNN)The
  {
    pattern: form(String.raw`${PLACE},?\s+\(${CREDIT}\)\s*${SENTENCE}`),
    accepts: ({ place, credit }) => isBesideCredit(place, credit),
  },
  // SAN JOSE, Calif.--(BUSINESS WIRE)--Dec. 10, 2004--The
  {
    pattern: form(String.raw`${PLACE}\s?--\(${CREDIT}\)--\s?${DATE}\s?--\s?${SENTENCE}`),
    accepts: ({ place, credit = '' }) => isPlace(place) && isKnownAgency(credit),
  },
  // Washington, D.C. -- Today
  {
    pattern: form(`${PLACE},?${DASH}${SENTENCE}`),
    accepts: ({ place }, isLoud) =>
      isLoud ? isPlaceInRegion(place) && !LOUD_REGION.test(place) : isPlaceInState(place),
  },
  // Berlin - A, Vienna, Austria -- The, BANGALORE, INDIA - The; with a printer's dash, as in Taipei, Taiwan — The, it may be a heading
  {
    pattern: form(String.raw`${PLACE}\s+--?\s+${SENTENCE}`),
    accepts: ({ place }) => isKnownPlace(place),
  },
  // (IRBIL, Iraq) — and (Washington D.C.) The
  {
    pattern: form(String.raw`\(${PLACE}\)(?:${DASH}|\s+)${SENTENCE}`),
    accepts: ({ place }) => isPlaceInRegion(place),
  },
  ...COLON_FORMS,
  ...STOP_FORMS,
];

/** What all of them have near their beginning; of most paragraphs nothing else is asked. */
const SIGN = /^[A-ZÀ-Þ]{4,20}(?: [A-ZÀ-Þ]{3,20})?\. |^\(?[A-ZÀ-Þ][^–—―_()\d:]{1,60}?(?:[–—―_()\d:]|--|-\s)/;

/** Reads an opening of a place that a sentence follows, in the forms of press releases and of pages that lost a part of it. */
export function readLooseForm(text: string): LooseOpening | undefined {
  if (!SIGN.test(text)) return undefined;
  for (const { pattern, accepts, isAlone } of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { place = '', date, credit } = found.groups ?? {};
    const [city = ''] = place.split(',');
    const opening = { place, date, credit };
    const isOpening = isPlaceName(place) && accepts(opening, city === city.toUpperCase());
    if (isOpening && (isAlone || goesOnAsSentence(text))) return { ...opening, end: found[0].length };
  }
  return undefined;
}
