/**
 * An instant in the form of the articles' own, to the second: `2017-06-28T12:00:00Z`. Instants of this form sort as
 * strings.
 */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`;
}

/** The day of an instant in UTC: `2017-06-28`. */
export function dayOfInstant(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}
