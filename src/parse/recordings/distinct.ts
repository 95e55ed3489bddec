import type { Enclosure } from '../../article.ts';

/** An album has some twenty. What is more is no article's, and would leave a feed no room. */
const MOST = 100;

/** The enclosures, each once, where it is said first. */
export function distinct(enclosures: readonly Enclosure[]): readonly Enclosure[] {
  const urls = new Set<string>();
  const once = enclosures.filter(({ url }) => !urls.has(url) && urls.add(url));
  return once.slice(0, MOST);
}
