import { percentDecoded } from './percent-decoded.ts';

/**
 * What an address of a former site, the path of a URL, is known by, in all its spellings: `2016/siege` of `/2016/Siege/`,
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

/** What an address may be known by: Jekyll may put what an article is about before its day, as in `/news/2016/10/17/siege.html`. */
export function addressKeys(path: string): readonly string[] {
  const key = addressKey(path);
  const fromDay = key.replace(/^.*?\/(?=\d{4}\/\d\d\/\d\d\/)/, '');
  return fromDay === key ? [key] : [key, fromDay];
}
