/** What an archive of newspapers says of an article, as it stands, and the article's text. */
export interface ArchivedArticle {
  readonly title: string;
  readonly byline?: string | undefined;
  readonly date?: string | undefined;
  /** The paper. */
  readonly source?: string | undefined;
  readonly place?: string | undefined;
  readonly rights?: string | undefined;
  readonly body: string;
}

/** An archive's export as a text with header fields above it, which plain-text.ts reads. */
export function asPlainText({ title, byline, date, source, place, rights, body }: ArchivedArticle): string {
  const fields = {
    Title: title,
    Author: byline,
    Date: date,
    Source: source,
    Place: place,
    Copyright: rights,
  };
  const said = Object.entries(fields).filter(([, value]) => value);
  return [...said.map(([name, value]) => `${name}: ${value}`), '', body].join('\n');
}

/** Lines as one, with single blanks. */
export function asLine(lines: readonly string[]): string | undefined {
  return lines.join(' ').replace(/\s+/g, ' ').trim() || undefined;
}
