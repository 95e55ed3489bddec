/** What a representation is known by: an entity tag with its quotes, and an instant in the form of an HTTP date. */
export interface Validators {
  readonly etag: string;
  readonly lastModified: string;
}

/**
 * Whether a request is answered with 304 (RFC 9110 section 13.2.2): by If-None-Match where there is one, weakly
 * compared, else by If-Modified-Since.
 *
 * If-Modified-Since counts only when it names the very instant. The RFC allows 304 for any later one; but readers
 * send instants that they made up on their first request (Nextcloud News a year ago, Thunderbird the year 2000), and
 * a 304 leaves them with an empty subscription. A 200 is always right.
 */
export function isNotModified(request: Headers, { etag, lastModified }: Validators): boolean {
  const tags = request.get('If-None-Match');
  if (tags !== null) return tags.trim() === '*' || entityTags(tags).map(opaque).includes(opaque(etag));
  const since = request.get('If-Modified-Since');
  return since !== null && Date.parse(since) === Date.parse(lastModified);
}

/**
 * Whether a request "MUST NOT" be performed (RFC 9110 sections 13.1.1 and 13.1.4): it wants the very bytes of an If-Match,
 * strongly compared, or what is no newer than an If-Unmodified-Since. A date that cannot be read counts for nothing.
 */
export function hasFailedCondition(request: Headers, { etag, lastModified }: Validators): boolean {
  const tags = request.get('If-Match');
  if (tags !== null) return tags.trim() !== '*' && !entityTags(tags).includes(etag);
  const since = request.get('If-Unmodified-Since');
  return since !== null && Date.parse(lastModified) > Date.parse(since);
}

/**
 * Whether the range of a request counts (RFC 9110 section 13.1.5): its If-Range, where it has one, wants parts of this very
 * representation, strongly compared, by its tag or by its instant.
 */
export function isRangeOfThis(request: Headers, { etag, lastModified }: Validators): boolean {
  const wanted = request.get('If-Range')?.trim();
  return wanted === undefined || wanted === etag || Date.parse(wanted) === Date.parse(lastModified);
}

/** An entity tag is quoted and may hold commas: RFC 9110 section 8.8.3. */
function entityTags(list: string): string[] {
  return list.match(/(?:W\/)?"[^"]*"/g) ?? [];
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
