/** The most characters of a text in a search. */
export const MOST_CHARACTERS = 200;

/** The filters by names, and how a search's parameters are called. */
export const NAME_FILTERS = ['topic', 'agency', 'place', 'author'] as const;

/** The filters by days. */
export const DAY_FILTERS = ['from', 'to'] as const;

/** What is searched for. Immutable; texts in NFC, with single spaces. */
export interface SearchQuery {
  readonly q?: string | undefined;
  readonly topic?: string | undefined;
  readonly agency?: string | undefined;
  readonly place?: string | undefined;
  readonly author?: string | undefined;
  /** A year, a month or a day in UTC: nothing before it is found. */
  readonly from?: string | undefined;
  /** A year, a month or a day in UTC: nothing after it is found. */
  readonly to?: string | undefined;
}
