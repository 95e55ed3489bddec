import type { Article } from '../article.ts';
import { element, indented, startTag } from './xml.ts';

/** Google reads no more news than this. */
export const MOST_NEWS = 1_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9';

/** An address, and when what stands there last changed, where that is known: an ISO 8601 instant. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastModified?: string;
}

/** A sitemap of pages (https://www.sitemaps.org/protocol.html). */
export function sitemap(pages: readonly SitemapEntry[]): string {
  return listOf('urlset', 'url', {}, pages.map(addressLines));
}

/** The sitemap of sitemaps, where one cannot hold all addresses. */
export function sitemapIndex(urls: readonly string[]): string {
  return listOf(
    'sitemapindex',
    'sitemap',
    {},
    urls.map((url) => addressLines({ url })),
  );
}

/** News for Google (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), with their permalinks. */
export function newsSitemap(publicationText: string, news: readonly (Article & { url: string })[]): string {
  const entries = news.map(({ url, titleText, published, language }) => [
    element('loc', url),
    '<news:news>',
    ...indented([
      '<news:publication>',
      ...indented([element('news:name', publicationText), element('news:language', newsLanguage(language))]),
      '</news:publication>',
      element('news:publication_date', published),
      element('news:title', titleText),
    ]),
    '</news:news>',
  ]);
  return listOf('urlset', 'url', { 'xmlns:news': NEWS_NAMESPACE }, entries);
}

/** ISO 639, without a region; but Chinese is `zh-cn` or `zh-tw` there. */
function newsLanguage(language: string): string {
  const { language: code, script } = new Intl.Locale(language).maximize();
  if (code === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn';
  return code;
}

function addressLines({ url, lastModified }: SitemapEntry): string[] {
  return [element('loc', url), ...(lastModified === undefined ? [] : [element('lastmod', lastModified)])];
}

function listOf(
  root: string,
  item: string,
  namespaces: Readonly<Record<string, string>>,
  entries: readonly (readonly string[])[],
): string {
  const open = startTag(root, { xmlns: NAMESPACE, ...namespaces });
  const items = entries.flatMap((lines) => [`<${item}>`, ...indented(lines), `</${item}>`]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...indented(items), `</${root}>`, ''].join('\n');
}
