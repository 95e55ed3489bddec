/**
 * The two paths of ours that a path may mean: without a slash at the end, as a document has it, and with one, as a
 * channel's page has. Percent-encoding that was not needed is undone, slashes are single and letters small, `index.html` is the
 * folder that it stands for, and other pages go without `.html`: every address of ours is in small ASCII letters. The URL parser has
 * resolved dot segments already.
 */
export function canonicalPaths(pathname: string): readonly string[] {
  const decoded = pathname.replace(/%(?:2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/gi, (octet) =>
    String.fromCharCode(Number.parseInt(octet.slice(1), 16)),
  );
  const path = decoded.toLowerCase().replace(/\/{2,}/g, '/');
  const bare = path.replace(/\/(?:index\.html?)?$|\.html?$/, '');
  return bare === '' ? ['/'] : [bare, `${bare}/`];
}
