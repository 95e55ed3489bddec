import { percentDecoded } from './percent-decoded.ts';

/**
 * The key of an address of a former site, by its path, in all its spellings: `2016/siege` of `/2016/Siege/`,
 * `/2016/siege.html` and `/2016/siege/index.html`. Empty for that site's front page.
 */
export function addressKey(path: string): string {
  return percentDecoded(path)
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
    .join('/')
    .replace(/(?:^|\/)index\.html?$|\.html?$/, '');
}

/**
 * The keys by which an address may be known: its own, and the one from its day on, as Jekyll may put what an article is
 * about before it (`/news/2016/10/17/siege.html`).
 */
export function addressKeys(path: string): readonly string[] {
  const key = addressKey(path);
  const fromDay = key.replace(/^.*?\/(?=\d{4}\/\d\d\/\d\d\/)/, '');
  return fromDay === key ? [key] : [key, fromDay];
}
