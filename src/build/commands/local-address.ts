/** Hosts that lead each machine to itself: https://www.rfc-editor.org/rfc/rfc6761#section-6.3. */
const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * Why a site is not deployed under an address, as one sentence; `undefined` where nothing is wrong with it. All links of a site that was
 * tried at home would lead its readers to their own machines.
 */
export function localAddress(url: string | undefined): string | undefined {
  if (url === undefined || !LOCAL.test(new URL(url).hostname)) return undefined;
  return `SITE_URL is ${url}, which leads every reader to their own machine; set it to the address that the site is deployed at, or leave it empty`;
}
