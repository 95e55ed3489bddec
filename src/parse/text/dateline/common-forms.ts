import { isKnownAgency, looksLikeOutlet } from './agencies.ts';
import {
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
import { isCredit, isPlace, isPlaceByItself, isPlaceOf } from './dateline-place.ts';
import { goesOnAsSentence } from './story-behind.ts';

/** What an opening says in the forms that most wires use, and where the story goes on behind it. */
export interface CommonOpening {
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
  readonly end: number;
}

type Said = Omit<CommonOpening, 'end'>;
type Groups = readonly (string | undefined)[];

/** Each form, and what its groups say where they are what they stand for; the surest come first. */
const FORMS: readonly (readonly [RegExp, (groups: Groups, text: string) => Said | false])[] = [
  [
    PLACE_DATE_CREDIT,
    ([place, date, credit]) => isPlace(place) && isCredit(credit) && { place, date, credit },
  ],
  [PLACE_CREDIT, ([place, credit]) => isPlaceOf(place, credit) && { place, credit }],
  [DATE_CREDIT, ([date, credit]) => isCredit(credit) && { date, credit }],
  [PLACE_DATE, ([place, date]) => isPlace(place) && { place, date }],
  [CREDIT_DASH, ([credit]) => isCredit(credit) && { credit }],
  [CREDIT_ALONE, ([credit]) => isKnownAgency(credit ?? '') && { credit }],
  [CREDIT_UNBRACKETED, ([credit]) => looksLikeOutlet(credit ?? '') && { credit }],
  [PLACE_DASH, ([place]) => isPlace(place) && { place }],
  [PLACE_COLON, ([place], text) => isPlaceByItself(place) && goesOnAsSentence(text) && { place }],
];

/** Reads an opening such as `MOSUL, Iraq (AP) — …`, `(ABC News) — …` or `MOSUL: …`. */
export function readCommonForm(text: string): CommonOpening | undefined {
  for (const [pattern, saidBy] of FORMS) {
    const found = pattern.exec(text);
    const said = found && saidBy(found.slice(1), text);
    if (said) return { ...said, place: said.place?.replace(/,$/, ''), end: found[0].length };
  }
  return undefined;
}
