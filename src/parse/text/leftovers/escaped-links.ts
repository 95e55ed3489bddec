/** What an escaped tag may hold, and its text: no other tag, and no line's end. */
const WITHIN = String.raw`(?:(?!&[lg]t;)[^<>\n]){0,300}`;
/** `&lt;A HREF="…"&gt;XYZ.N&lt;/A&gt;`: wires had such links in what they sent as text, and extractors took them for it. */
const LINK = new RegExp(String.raw`&lt;a\s${WITHIN}=${WITHIN}&gt;(${WITHIN})&lt;/a\s*&gt;`, 'gi');

/** Plain text with the words alone of links that were escaped as HTML. */
export function escapedLinksOpened(text: string): string {
  return text.replace(LINK, '$1');
}
