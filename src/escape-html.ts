/** Plain text as the text of an HTML element. `>` is escaped too, so that no `]]>` ever stands in an article's HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How many bytes HTML takes in UTF-8 at most: as a string of JSON, where some signs are escaped; CDATA has it as it is. */
export function htmlBytes(html: string): number {
  const escapes = html.match(/["\\\n\t]/g)?.length ?? 0;
  return new TextEncoder().encode(html).length + escapes;
}

/**
 * How many bytes a plain text takes in UTF-8 with its signs escaped, as they are in the format that takes most for each: `&lt;` and
 * `&quot;` in XML, `\\`, `\n` and `\t` in JSON.
 */
export function escapedBytes(text: string): number {
  const escapes = text.match(/[<>&"\\\n\t]/g)?.length ?? 0;
  return new TextEncoder().encode(text).length + 4 * escapes;
}
