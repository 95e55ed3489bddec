import { foldedWords } from '../folded-text.ts';

/** What is longer is no headline, and not worth looking through. */
const LONGEST = 1000;
const MOST_BARS = 20;
const BAR = /(?<!\s)\s+(?:[|ǀ│∣·•⋆★›»«‹~/–—-]|::)\s+/g;

/**
 * A page's title without the name of its site: `Rain in Mosul | The Daily` is `Rain in Mosul` where the site is
 * called `The Daily`, or where one of the page's headlines, `folded`, is the rest. Else the title stays whole.
 */
export function withoutSiteName(
  titleText: string,
  siteNames: readonly string[],
  headlines: ReadonlySet<string>,
): string {
  const isSite = (text: string) => siteNames.some((name) => isSame(text, name));
  if (titleText.length > LONGEST) return titleText.trim();
  for (const { 0: bar, index } of [...titleText.matchAll(BAR)].slice(0, MOST_BARS)) {
    const head = titleText.slice(0, index).trim();
    const tail = titleText.slice(index + bar.length).trim();
    if (head === '' || tail === '') continue;
    if (isSite(tail) || headlines.has(foldedWords(head))) return head;
    if (isSite(head)) return tail;
  }
  return titleText.trim();
}

/** What the site at an address may be called: `example.co.uk`, `example`. */
export function namesOfHost(address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
  const [name = ''] = host
    .split('.')
    .slice(0, -1)
    .sort((a, b) => b.length - a.length);
  return [host, name];
}

/** Whether two headlines differ in nothing but case, marks and spaces. */
export function isSame(one: string, other: string): boolean {
  const text = foldedWords(one);
  return text !== '' && text === foldedWords(other);
}
