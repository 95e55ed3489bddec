/**
 * The two forms that a path may have: percent-encoding undone where it was not needed, slashes single, letters small
 * (every address of ours is in small ASCII letters); without a slash at the end as a document has it, and with one as a
 * channel's page has. The URL parser has resolved dot segments already.
 */
export function canonicalPaths(pathname: string): readonly string[] {
  const decoded = pathname.replace(/%(?:2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi, (octet) =>
    String.fromCharCode(Number.parseInt(octet.slice(1), 16)),
  );
  const path = decoded.toLowerCase().replace(/\/{2,}/g, '/');
  const bare = path.replace(/\/$/, '');
  return bare === '' ? ['/'] : [bare, `${bare}/`];
}
