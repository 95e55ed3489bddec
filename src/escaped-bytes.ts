/** The bytes of a text in UTF-8, its markup escaped: `&lt;` for `<`, which no format exceeds. */
export function escapedBytes(text: string): number {
  const escapes = text.match(/[<>&"\n]/g)?.length ?? 0;
  return new TextEncoder().encode(text).length + 4 * escapes;
}
