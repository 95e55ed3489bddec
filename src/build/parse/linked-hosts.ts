import type { Draft } from '../../article.ts';
import { siteHost } from '../former-site/site-host.ts';

/** The hosts of what an article links to, shows or plays, as `siteHost` has them, each once. */
export function linkedHosts({
  contentHtml,
  picture,
  enclosures = [],
}: Pick<Draft, 'contentHtml' | 'picture' | 'enclosures'>): string[] {
  const html = [contentHtml, picture?.address, ...enclosures.map(({ url }) => url)].join('"');
  const origins = new Set(html.match(/(?<=")https?:\/\/[^/?#"]+/g));
  return [...new Set([...origins].flatMap((origin) => siteHost(origin) ?? []))];
}
