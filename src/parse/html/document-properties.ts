/** Word writes the properties of a document into its HTML, in a comment that only it reads, in the namespace of Office. */
const PROPERTIES = /<o:DocumentProperties>/;
const PROPERTY = /<o:(Author|Created)>([^<>]{1,100})<\/o:\1>/g;

/** Movable Type writes into each page what another site is told of it (TrackBack 1.2). */
const TRACKBACK = /<rdf:Description\s/;
const DAY_OF_IT = /\sdc:date="([^"]{8,40})"/;

/** What a comment says of who wrote a document and when it was begun or put out, by the names that `meta` has for them. */
export function documentProperties(comment: string): (readonly [name: string, value: string])[] {
  const day = TRACKBACK.test(comment) ? DAY_OF_IT.exec(comment)?.[1] : undefined;
  if (day !== undefined) return [['dc.date', day]];
  if (!PROPERTIES.test(comment)) return [];
  return [...comment.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name.toLowerCase(), value]);
}
