import { DATE } from './dateline-forms.ts';
import { isBesideCredit, isPlace, isPlaceInRegion, isPlaceInState } from './dateline-place.ts';
import { isPlaceName } from './place-name.ts';

/** What an opening says that has lost its dash, or was never on a wire, and where the story goes on behind it. */
export interface LooseOpening {
  readonly place: string;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
  readonly end: number;
}

/** What may be a place; classes of letters take milliseconds to compile, and place-name.ts says whether it is one. */
const PLACE = String.raw`(?<place>[A-ZÀ-Þ][^\d()/:;–—―_"“”]{2,58}?)`;
const DASH = String.raw`(?:\s*(?:--+|[–—―])\s*|\s+[-_]\s+|-\s+)`;
const SENTENCE = '(?=[A-ZÀ-Þ"“‘\u0060])';

interface Form {
  readonly pattern: RegExp;
  /** Whether what it found is a dateline; a place in capitals is `loud`. */
  readonly accepts: (found: Omit<LooseOpening, 'end'>, isLoud: boolean) => boolean;
  /** A dateline on a line of its own has no sentence behind it. */
  readonly isAlone?: true;
}

const form = (pattern: string) => new RegExp(`^${pattern}`);

const FORMS: readonly Form[] = [
  // Miami – April 24, 2026 – State and SACRAMENTO, Calif. (May 5, 2017) — The
  {
    pattern: form(String.raw`${PLACE},?(?:${DASH}\(?|\s+\()${DATE}\)?,?${DASH}${SENTENCE}`),
    accepts: ({ place }) => isPlace(place),
  },
  // KIEV, July 17 A
  {
    pattern: form(String.raw`${PLACE},\s+${DATE},?\s+${SENTENCE}`),
    accepts: ({ place }, isLoud) => isLoud && isPlace(place),
  },
  // GRABOVO, Ukraine, July 17
  {
    pattern: form(String.raw`${PLACE},\s+${DATE}$`),
    accepts: ({ place }, isLoud) => isLoud && isPlace(place),
    isAlone: true,
  },
  // MOSCOW (AP) The and, as CNN's pages have it, Marseille, France (CNN)The
  {
    pattern: form(String.raw`${PLACE},?\s+\((?<credit>[^()]{2,40})\)\s*${SENTENCE}`),
    accepts: ({ place, credit }) => isBesideCredit(place, credit),
  },
  // Washington, D.C. -- Today; Taipei, Taiwan — may as well be a heading.
  {
    pattern: form(`${PLACE},?${DASH}${SENTENCE}`),
    accepts: ({ place }, isLoud) => (isLoud ? isPlaceInRegion(place) : isPlaceInState(place)),
  },
  // (IRBIL, Iraq) — and (Washington D.C.) The
  {
    pattern: form(String.raw`\(${PLACE}\)(?:${DASH}|\s+)${SENTENCE}`),
    accepts: ({ place }) => isPlaceInRegion(place),
  },
];

/** What all of them have near their beginning; of most paragraphs nothing else is asked. */
const SIGN = /^\(?[A-ZÀ-Þ][^–—―_()\d]{1,60}?(?:[–—―_()\d]|--|-\s)/;

/** Reads an opening of a place that a sentence follows, in the forms of press releases and of pages that lost a part of it. */
export function readLooseForm(text: string): LooseOpening | undefined {
  if (!SIGN.test(text)) return undefined;
  for (const { pattern, accepts, isAlone } of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { place = '', credit } = found.groups ?? {};
    const [city = ''] = place.split(',');
    const opening = { place, date: credit === undefined ? found[2] : undefined, credit };
    const isOpening = isPlaceName(place) && accepts(opening, city === city.toUpperCase());
    if (isOpening && (isAlone || goesOnAsSentence(text))) return { ...opening, end: found[0].length };
  }
  return undefined;
}

/**
 * In words. A heading has fewer than `fewest`: with 20 one of 146 pages is read otherwise. `enough` of them tell of a longer one. At least
 * `share` of them begin small: of sentences of names too, and with all of them six of 327 openings are read otherwise.
 */
const SENTENCE_WORDS = { fewest: 10, enough: 40, share: 0.5 };

/** Whether a text goes on as a sentence does, in small letters, where a headline after a colon does not. */
export function goesOnAsSentence(text: string): boolean {
  const { fewest, enough, share } = SENTENCE_WORDS;
  const words = text.split(/\s+/).slice(0, enough);
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= fewest && small.length >= words.length * share;
}
