/** An address that begins at the site, whatever page it is on: `a/b` as `/a/b`. One of another site, or of a part of its page, as it is. */
export function fromSiteRoot(address: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(address) ? address : `/${address}`;
}
