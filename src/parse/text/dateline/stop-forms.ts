import { publicationDate } from '../../dates/publication-date.ts';
import { isKnownPlace, isPlace } from './dateline-place.ts';
import { isKnownCity } from './known-cities.ts';
import { DASH, form, type LooseForm, PLACE, SENTENCE } from './loose-form.ts';

/** Openings as papers and press offices of continental Europe and Latin America set them: with a full stop, or a day in their language. */
export const STOP_FORMS: readonly LooseForm[] = [
  // Paris, le 28 juin 2017 – Le and Madrid, 28 de junio de 2017.- El
  {
    pattern: form(
      String.raw`${PLACE},\s+(?:le |den )?(?<date>\d{1,2}\.?\s(?:de\s)?[^\s\d]{3,12}\.?\s(?:de\s)?\d{4})\.?${DASH}${SENTENCE}`,
    ),
    accepts: ({ place, date = '' }) => isPlace(place) && publicationDate(date, 'UTC') !== undefined,
  },
  // BERLIN. Der
  {
    pattern: form(String.raw`${PLACE}\.\s+${SENTENCE}`),
    accepts: ({ place }, isLoud) => isLoud && isKnownCity(place),
  },
  // Ciudad de México.- El
  {
    pattern: form(String.raw`${PLACE}\.\s?[-–—]+\s+${SENTENCE}`),
    accepts: ({ place }) => isKnownPlace(place),
  },
];
