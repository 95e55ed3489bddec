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
