import { isKnownAgency } from './agencies.ts';
import { isBesideCredit, isKnownPlace, isPlace } from './dateline-place.ts';
import { CREDIT, DASH, DATE, form, type LooseForm, PLACE, SENTENCE } from './loose-form.ts';

/** Openings that end in a colon, as papers of South Asia and Canada set them. */
export const COLON_FORMS: readonly LooseForm[] = [
  // Kolkata, Oct 5 (PTI): The and LONDON, AUGUST 17: The
  {
    pattern: form(
      String.raw`${PLACE}(?: \[[A-Z][a-z]+\])?,\s+${DATE}(?:,?\s*\(${CREDIT}\))?\s?:\s+${SENTENCE}`,
    ),
    accepts: ({ place, credit = '' }, isLoud) =>
      isPlace(place) && (isLoud || isKnownPlace(place) || isKnownAgency(credit)),
  },
  // JAKARTA (Antara): The
  {
    pattern: form(String.raw`${PLACE}\s+\(${CREDIT}\)\s?:\s+${SENTENCE}`),
    accepts: ({ place, credit }) => isBesideCredit(place, credit),
  },
  // NEW DELHI: (IANS) The
  {
    pattern: form(String.raw`${PLACE}:\s+\(${CREDIT}\)(?:${DASH}|\s+)${SENTENCE}`),
    accepts: ({ place, credit }) => isBesideCredit(place, credit),
  },
  // ATHENS : The and Mumbai: The
  {
    pattern: form(String.raw`${PLACE}\s?:\s+${SENTENCE}`),
    accepts: ({ place }) => isKnownPlace(place),
  },
];
