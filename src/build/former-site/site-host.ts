/** The host of a whole address without `www.`: a site is at both, and moves from `http:` to `https:`. */
export function siteHost(address: string): string | undefined {
  return URL.parse(address)?.host.replace(/^www\./, '');
}
