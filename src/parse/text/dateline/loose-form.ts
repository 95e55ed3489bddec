import { NAMED_DATE } from './dateline-forms.ts';

/** What an opening says that has lost its dash, or was never on a wire, and where the story goes on behind it. */
export interface LooseOpening {
  readonly place: string;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
  readonly end: number;
}

/** A form of such openings. */
export interface LooseForm {
  /** With the groups `place`, and `date` and `credit` where it has them. */
  readonly pattern: RegExp;
  /** Whether what it found is a dateline; a place in capitals is `loud`. */
  readonly accepts: (found: Omit<LooseOpening, 'end'>, isLoud: boolean) => boolean;
  /** A dateline on a line of its own has no sentence behind it. */
  readonly isAlone?: true;
}

/** What may be a place; classes of letters take milliseconds to compile, and place-name.ts says whether it is one. */
export const PLACE = String.raw`(?<place>[A-ZÀ-Þ][^\d():;–—―_"“”]{2,58}?)`;
export const DATE = NAMED_DATE;
export const CREDIT = '(?<credit>[^()]{2,40})';
export const DASH = String.raw`(?:\s*(?:--+|[–—―])\s*|\s+[-_]\s+|-\s+)`;
export const SENTENCE = '(?=[A-ZÀ-Þ"“‘\u0060])';

/** The pattern of a form, which a paragraph begins with. */
export const form = (pattern: string) => new RegExp(`^${pattern}`);
