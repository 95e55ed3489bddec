import { decodeHTMLStrict } from 'entities';
import { safeLine } from '../../safe-text.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { type Facts, said, saidInMetas } from './said-in-metas.ts';
import { shownHeadline } from './shown-headline.ts';
import { withoutSiteName } from './site-name.ts';

/** What a page calls its article, without the name of its site. */
export function titlesSaid(
  { metas, titleText, headlines }: PageFacts,
  json: JsonLdArticle,
  siteNames: readonly string[],
  foldedHeadlines: ReadonlySet<string>,
): Facts {
  const titles = [
    ...said(json.headline, 'json-ld'),
    ...saidInMetas(metas, 'open graph', 'og:title'),
    ...saidInMetas(metas, 'meta', 'dc.title', 'dcterms.title'),
    ...said(titleText.trim() || undefined, 'title'),
    ...said(headlines[0], 'heading'),
  ];
  const whole = titles.map(({ value, source }) => ({
    value: withoutSiteName(safeLine(escapedOnce(value, titleText)), siteNames, foldedHeadlines),
    source,
  }));
  return withShown(whole, headlines);
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
