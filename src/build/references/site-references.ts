import type { FolderReference } from '../../parse/folder-address.ts';
import { isPictureName, isRecordingName } from '../../parse/not-articles/beside-articles.ts';
import { percentDecoded } from '../../percent-decoded.ts';
import { siteHost } from '../former-site/site-host.ts';

/** What a seed has by a whole address on the very site that it is published on now: what lay there lies in the folder, if anywhere. */
export interface SiteReferences {
  /** Its host, as `siteHost` has it, if it is known. */
  readonly site: string | undefined;
  isOnSite(address: string): boolean;
  /** The file that such an address names, from the root of the folder. With a query it may be anything, but for a picture or a recording. */
  referenceOf(address: string): FolderReference | undefined;
}

/** The references to a site; `siteUrl` is where everything will be served, if that is known. */
export function siteReferences(siteUrl: string | undefined): SiteReferences {
  const site = siteUrl === undefined ? undefined : siteHost(siteUrl);
  const isOnSite = (address: string) =>
    site !== undefined && /^https?:/.test(address) && siteHost(address) === site;
  return {
    site,
    isOnSite,
    referenceOf(address) {
      if (!isOnSite(address)) return undefined;
      const { pathname, search, hash } = new URL(address);
      const path = percentDecoded(pathname.slice(1)).normalize('NFC');
      if (search !== '' && !isPictureName(path) && !isRecordingName(path)) return undefined;
      const fragment = hash === '' ? undefined : percentDecoded(hash.slice(1));
      return { path, isRooted: true, fragment, otherwise: address };
    },
  };
}
