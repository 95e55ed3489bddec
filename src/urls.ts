/** The paths that are not feeds. Feed files are named by their formats. */
export const paths = {
  home: '/',
  /** A document of a channel's history, by its number from 1, the oldest. */
  archive: (channel: string, number: number, file: string) => `${channel}archive/${number}/${file}`,
  search: '/search',
  subscribe: '/subscribe',
  card: '/card.png',
  /** Readers ask for it at this very path. */
  favicon: '/favicon.ico',
  icon: '/icon-512.png',
  articles: '/articles.json',
  feeds: '/feeds.json',
  opml: '/feeds.opml',
  openapi: '/openapi.json',
  llms: '/llms.txt',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  sitemapPart: <Number extends string>(number: Number) => `/sitemaps/${number}.xml` as const,
  article: <Slug extends string>(slug: Slug) => `/articles/${slug}` as const,
  /** An article in another form than its page. */
  articleForm: (slug: string, extension: string) => `/articles/${slug}.${extension}`,
  /** A picture of the articles, by a name that has its hash in it. The Worker answers where none is: wrangler.toml. */
  picture: (name: string) => `/pictures/${name}`,
  /** A recording of the articles, by a name of that kind. The Worker gives it, in parts too: wrangler.toml. */
  recording: (name: string) => `/recordings/${name}`,
} as const;

/** An address with a parameter more in its query, which may be its first. */
export function withParameter(address: string, parameter: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameter}`;
}

/** The path of a page of a list, by its number: the first one is the list's own. */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : withParameter(list, `page=${number}`);
}

/** The path of a channel's feed: beside its page, with the same query. */
export function feedPath(channel: string, file: string): string {
  const [path = '', query] = channel.split('?');
  return `${path.replace(/\/$/, '')}/${file}${query === undefined ? '' : `?${query}`}`;
}

/** An absolute URL: `origin` is `https://news.example.org`, without a final slash, and `path` starts with one. */
export function absolute(origin: string, path: string): string {
  return `${origin}${path}`;
}

/** The permalink of an article. */
export function articleUrl(origin: string, slug: string): string {
  return absolute(origin, paths.article(slug));
}

// Well-formed: every value is in double quotes and has none in it, and every `<` begins a tag.
const OWN_ADDRESS = /(<(?:a|img)(?: [a-z]+="[^"]*")*? (?:href|src)=")(?=\/)/g;

/** An article's HTML with the addresses of what is ours, which begin with `/`, made absolute. */
export function absoluteHtml(origin: string, contentHtml: string): string {
  if (!contentHtml.includes('="/')) return contentHtml;
  return contentHtml.replace(OWN_ADDRESS, (start) => `${start}${origin}`);
}
