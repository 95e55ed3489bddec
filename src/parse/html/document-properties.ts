/** Word writes the properties of a document into its HTML, in a comment that only it reads, in the namespace of Office. */
const PROPERTIES = /<o:DocumentProperties>/;
const PROPERTY = /<o:(Author|Created)>([^<>]{1,100})<\/o:\1>/g;

/** What a comment says of who wrote a document and when it was begun, by the names that LibreOffice has for them in `meta`. */
export function documentProperties(comment: string): (readonly [name: string, value: string])[] {
  if (!PROPERTIES.test(comment)) return [];
  return [...comment.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name.toLowerCase(), value]);
}
