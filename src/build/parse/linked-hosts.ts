import type { Draft } from '../../article.ts';
import { siteHost } from '../former-site/site-host.ts';

/** The hosts of what an article links to or shows, as `siteHost` has them, each once. */
export function linkedHosts({ contentHtml, picture }: Pick<Draft, 'contentHtml' | 'picture'>): string[] {
  const html = `${contentHtml}"${picture?.address}"`;
  const origins = new Set(html.match(/(?<=")https?:\/\/[^/?#"]+/g));
  return [...new Set([...origins].flatMap((origin) => siteHost(origin) ?? []))];
}
