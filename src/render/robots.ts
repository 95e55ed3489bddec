import { absolute, paths } from '../urls.ts';

/** `/robots.txt` (RFC 9309): everyone may read everything, and the sitemaps are there. */
export function robotsTxt(origin: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    '',
    ...[paths.sitemap, paths.newsSitemap].map((path) => `Sitemap: ${absolute(origin, path)}`),
    '',
  ].join('\n');
}
