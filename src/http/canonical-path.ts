/**
 * The one form of a path: percent-encoding undone where it was not needed, slashes single, none at the end, letters
 * small (every address of ours is in small ASCII letters). The URL parser has resolved dot segments already.
 */
export function canonicalPath(pathname: string): string {
  const decoded = pathname.replace(/%(?:2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi, (octet) =>
    String.fromCharCode(Number.parseInt(octet.slice(1), 16)),
  );
  const path = decoded.toLowerCase().replace(/\/{2,}/g, '/');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
