/** What a pattern of addresses says of an article, by the names that Jekyll, Hugo, Hexo and WordPress have for it. */
const TOKENS = {
  year: ['year'],
  shortYear: ['short_year'],
  month: ['month', 'monthnum'],
  bareMonth: ['i_month'],
  monthName: ['monthname', 'long_month'],
  shortMonth: ['short_month'],
  day: ['day'],
  bareDay: ['i_day'],
  dayOfYear: ['yearday', 'y_day'],
  name: [
    ...['title', 'slug', 'name', 'postname', 'filename', 'contentbasename', 'post_title', 'basename'],
    ...['slugorfilename', 'slugorcontentbasename'],
  ],
  category: ['category', 'categories', 'section', 'collection'],
  folder: ['sections', 'path'],
  language: ['lang', 'language'],
  ending: ['output_ext'],
} as const;

/** What stands in an address for a token. */
export type PermalinkToken = keyof typeof TOKENS;

/** A pattern in its parts: what stands as it is, and tokens. */
export type PermalinkPattern = readonly (string | { readonly token: PermalinkToken })[];

const TOKEN = /:([a-z_]+)|%([a-z_]+)%/g;
const NAMED = new Map<string, PermalinkToken>(
  Object.entries(TOKENS).flatMap(([token, names]) =>
    names.map((name) => [name, token as PermalinkToken] as const),
  ),
);

/**
 * Reads a pattern such as `/:year/:month/:title/` or `/%year%/%postname%/`. `undefined` where it is none: it begins with `/`, and
 * what an article is called is in it.
 */
export function readPermalinkPattern(text: string): PermalinkPattern | undefined {
  const parts: (string | { token: PermalinkToken })[] = [];
  let end = 0;
  for (const { 0: written, 1: colon, 2: percent, index } of text.matchAll(TOKEN)) {
    const token = NAMED.get(colon ?? percent ?? '');
    if (token === undefined) return undefined;
    parts.push(text.slice(end, index), { token });
    end = index + written.length;
  }
  parts.push(text.slice(end));
  const hasName = parts.some(
    (part) => typeof part === 'object' && (part.token === 'name' || part.token === 'folder'),
  );
  return text.startsWith('/') && hasName ? parts.filter((part) => part !== '') : undefined;
}
