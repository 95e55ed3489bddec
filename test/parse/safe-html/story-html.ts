import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const BASE = 'https://example.org/news/story';

/** The HTML of a story that has been at an address, made safe. */
export const safe = (html: string, baseUrl: string | undefined = BASE) =>
  safeHtml(html, { file: 'a.md', baseUrl, baseRemedy: 'say where it comes from' });

/** The HTML of one that has been at none. */
export const homeless = (html: string) =>
  safeHtml(html, { file: 'a.md', baseUrl: undefined, baseRemedy: 'say where' });
