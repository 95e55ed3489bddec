import { foldedWords } from '../folded-text.ts';
import type { PageHeadlines } from './page-headlines.ts';

/** What is longer is no headline, and not worth looking through. */
const LONGEST = 1000;
const MOST_BARS = 20;
const BAR = /(?<!\s)\s+(?:[|ǀ│∣·•⋆★›»«‹~/–—-]|::)\s+/g;

/** What parts them where a headline of the page is on one of its sides: `The Daily: Rain`, `摩苏尔下雨_新闻`. */
const JOINT = /(?:(?<!\s)\s+)?[:：_|｜–—-]\s*/g;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{6}/u;
const FEWEST_WORDS = 3;

/**
 * What a page says of its headline without the name of its site: `Rain in Mosul | The Daily` is `Rain in Mosul` where the site is
 * called `The Daily`, or where a headline of the page is the rest. Else it stays whole.
 */
export function withoutSiteName(
  titleText: string,
  siteNames: readonly string[],
  { folded: { marked, byRank } }: Pick<PageHeadlines, 'folded'>,
): string {
  if (titleText.length > LONGEST) return titleText.trim();
  const isSite = (text: string) => siteNames.some((name) => isSame(text, name));
  for (const { head, tail } of partsAt(BAR, titleText)) {
    const folded = foldedWords(head);
    if (isSite(tail) || marked.has(folded) || byRank.has(folded)) return head;
    if (isSite(head)) return tail;
  }
  return titleText.trim();
}

/**
 * The headline of a page that is a part of its title, behind the name of the site too, and where nothing but a colon or a line parts them:
 * `The Daily: Rain in Mosul`, `摩苏尔下雨_新闻`. The title where none is, or where all of it is one.
 */
export function headlineInTitle(
  titleText: string,
  siteNames: readonly string[],
  headlines: Pick<PageHeadlines, 'folded'>,
): string {
  const isOne = (text: string, ...sets: ReadonlySet<string>[]) => {
    const folded = foldedWords(text);
    const isSite = siteNames.some((name) => isSame(text, name));
    return isLong(folded) && !isSite && sets.some((set) => set.has(folded));
  };
  const { marked, byRank, others } = headlines.folded;
  if (titleText.length > LONGEST || isOne(titleText, marked, byRank, others)) return titleText;
  const bars = partsAt(BAR, titleText);
  const joints = partsAt(JOINT, titleText);
  return (
    joints.find(({ head }) => isOne(head, marked, byRank))?.head ??
    bars.find(({ head }) => isOne(head, others))?.head ??
    // What has the highest rank may be the site's name.
    joints.find(({ tail }) => isOne(tail, marked))?.tail ??
    bars.find(({ tail }) => isOne(tail, others))?.tail ??
    titleText
  );
}

/** Both sides of a title at each place where it may be parted. */
function partsAt(pattern: RegExp, titleText: string): { head: string; tail: string }[] {
  return [...titleText.matchAll(pattern)]
    .slice(0, MOST_BARS)
    .map(({ 0: bar, index }) => ({
      head: titleText.slice(0, index).trim(),
      tail: titleText.slice(index + bar.length).trim(),
    }))
    .filter(({ head, tail }) => head !== '' && tail !== '');
}

/** What is shorter may be the name of a section. */
function isLong(folded: string): boolean {
  return folded.split(' ').length >= FEWEST_WORDS || CJK.test(folded);
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
