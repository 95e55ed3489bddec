import { decodeHTMLStrict } from 'entities';
import { safeLine } from '../../safe-text.ts';
import { foldedWords } from '../folded-text.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageHeadlines } from './page-headlines.ts';
import { type Facts, said, saidInMetas } from './said-in-metas.ts';
import { shownHeadline } from './shown-headline.ts';
import { headlineInTitle, isSame, withoutSiteName } from './site-name.ts';

/** What a page calls its article, without the name of its site. */
export function titlesSaid(
  { metas, titleText }: PageFacts,
  json: JsonLdArticle,
  siteNames: readonly string[],
  headlines: PageHeadlines,
): Facts {
  const title = said(headlineInTitle(titleText.trim(), siteNames, headlines) || undefined, 'title');
  const shown = said(
    [...headlines.byRank, ...headlines.marked, headlines.opening].find((text) => text !== ''),
    'heading',
  );
  const told = [
    ...said(json.headline, 'json-ld'),
    ...saidInMetas(metas, 'open graph', 'og:title'),
    ...saidInMetas(metas, 'meta', 'dc.title', 'dcterms.title'),
  ];
  const titles = [
    // What others are told may be the name of the site, or as loud as they like it.
    ...(isShown(title, headlines) && !isShown(told, headlines) ? title : []),
    ...told,
    ...(isNoHeadline(titleText, siteNames) ? [...shown, ...title] : [...title, ...shown]),
  ];
  const whole = titles.map(({ value, source }) => ({
    value: withoutSiteName(safeLine(escapedOnce(value, titleText)), siteNames, headlines),
    source,
  }));
  return withShown(whole, headlines.byRank);
}

/** Whether the first of these is a headline of the page. */
function isShown([first]: Facts, { folded }: PageHeadlines): boolean {
  const text = foldedWords(first?.value ?? '');
  return [folded.byRank, folded.marked, folded.others].some((texts) => texts.has(text));
}

/** The name of a file, of a site, or of its address, which is said on all its pages: `2017-06-28-mosul`, `jane.example`. */
function isNoHeadline(titleText: string, siteNames: readonly string[]): boolean {
  const title = safeLine(titleText);
  const isFileName = /^[\w.-]+$/.test(title) && /[.\d_-]/.test(title);
  return isFileName || siteNames.some((name) => isSame(title, name));
}

/** What was escaped twice, as Blogger does it, where the page's title says it once. */
function escapedOnce(text: string, titleText: string): string {
  const decoded = decodeHTMLStrict(text);
  return decoded !== text && safeLine(titleText).includes(safeLine(decoded)) ? decoded : text;
}

/** What readers of the page see comes before what it tells machines, where both are of one story. */
function withShown(titles: Facts, headlines: readonly string[]): Facts {
  const told = titles.find(({ value }) => value !== '');
  return [...said(told && shownHeadline(told.value, headlines), 'heading'), ...titles];
}
