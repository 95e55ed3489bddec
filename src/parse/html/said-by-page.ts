import { decodeHTMLStrict } from 'entities';
import { safeLine } from '../../safe-text.ts';
import { dayInAddress } from '../dates/day-in-address.ts';
import type { Fact } from '../input.ts';
import { authorsSaid } from './authors-said.ts';
import { readJsonLd } from './json-ld.ts';
import type { MarkedTexts } from './marked-text.ts';
import { MARKS } from './marks.ts';
import type { PageFacts } from './page-facts.ts';
import { PUBLISHED_METAS } from './published-metas.ts';
import { shownHeadline } from './shown-headline.ts';
import { folded, namesOfHost, withoutSiteName } from './site-name.ts';

type Facts = readonly Fact<string>[];
type Lists = readonly Fact<readonly string[]>[];

/** All that a page says of each field, the most trusted first. */
export interface SaidByPage {
  readonly title: Facts;
  readonly published: Facts;
  readonly revised: Facts;
  readonly correction: Facts;
  readonly credit: Facts;
  readonly byline: Lists;
  readonly topics: Lists;
  readonly language: Facts;
  readonly summary: Facts;
  readonly rights: Facts;
  readonly canonicalUrl: Facts;
  readonly body: Facts;
}

/** JSON-LD is written for machines and checked by them, Open Graph too; a `meta` often is the whole site's. */
export function saidByPage(
  { metas, jsonLd, titleText, headlines, language, canonical, tags }: PageFacts,
  marked: MarkedTexts,
): SaidByPage {
  const foldedHeadlines = new Set(headlines.map(folded));
  const json = readJsonLd(jsonLd, (text) => foldedHeadlines.has(folded(text)));
  const meta = (source: string, ...names: string[]): Facts =>
    names.flatMap((name) => (metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, source })));
  const metaList = (source: string, name: string, part?: string): Lists => {
    const values = metas.get(name) ?? [];
    return [{ value: part === undefined ? values : values.flatMap((value) => value.split(part)), source }];
  };
  const siteNames = [
    ...['og:site_name', 'application-name'].flatMap((name) => metas.get(name)?.[0] ?? []),
    ...namesOfHost(canonical || (metas.get('og:url')?.[0] ?? '')),
  ];
  const whole = (facts: Facts): Facts =>
    facts.map(({ value, source }) => ({
      value: withoutSiteName(safeLine(escapedOnce(value, titleText)), siteNames, foldedHeadlines),
      source,
    }));
  const byline = authorsSaid(metas, json, marked.authors, siteNames);
  const isSigned = byline.some(({ value }) => value.length > 0);
  return {
    title: withShown(
      whole([
        ...said(json.headline, 'json-ld'),
        ...meta('open graph', 'og:title'),
        ...meta('meta', 'dc.title', 'dcterms.title'),
        ...said(titleText.trim() || undefined, 'title'),
        ...said(headlines[0], 'heading'),
      ]),
      headlines,
    ),
    published: [
      ...said(json.datePublished, 'json-ld'),
      ...meta('open graph', 'article:published_time'),
      ...meta('meta', ...PUBLISHED_METAS),
      ...said(json.pagePublished, 'json-ld'),
      ...MARKS.flatMap((mark) =>
        marked.dates.filter((one) => one.mark === mark).map(({ text }) => ({ value: text, source: mark })),
      ),
      ...said(dayInAddress(canonical || metas.get('og:url')?.[0] || ''), 'address'),
    ],
    revised: [
      ...said(json.dateModified, 'json-ld'),
      ...meta('open graph', 'article:modified_time', 'og:updated_time'),
      ...meta('meta', 'dcterms.modified', 'datemodified'),
    ],
    correction: said(json.correction, 'json-ld'),
    // Who put an article out is credited only where nobody else is named.
    credit: [...said(json.credit, 'json-ld'), ...(isSigned ? [] : said(json.publisher, 'json-ld'))],
    byline,
    topics: [
      { value: json.topics, source: 'json-ld' },
      ...metaList('open graph', 'article:tag', ','),
      { value: labelsIn(tags), source: 'tag links' },
      ...metaList('open graph', 'article:section'),
      ...metaList('meta', 'keywords', ','),
    ],
    language: [
      ...said(json.language, 'json-ld'),
      ...said(language || undefined, 'html lang'),
      ...meta('open graph', 'og:locale'),
      ...meta('meta', 'content-language', 'dc.language'),
    ],
    summary: [
      ...said(json.description, 'json-ld'),
      ...meta('open graph', 'og:description'),
      ...meta('meta', 'description', 'dc.description'),
    ],
    rights: [
      ...said(json.rights, 'json-ld'),
      ...meta('meta', 'copyright', 'dc.rights', 'dcterms.rights', 'rights'),
    ],
    body: said(json.body, 'json-ld'),
    canonicalUrl: [
      ...said(canonical || undefined, 'canonical link'),
      ...meta('open graph', 'og:url'),
      ...said(json.url, 'json-ld'),
    ],
  };
}

/** More than these are no labels of one article: a cloud of all of them. */
const MOST_LABELS = 15;

function labelsIn(tags: readonly string[]): readonly string[] {
  const labels = [...new Set(tags.map(safeLine))].filter(
    (tag) => tag !== '' && !/^uncategori[sz]ed$/i.test(tag),
  );
  return labels.length > MOST_LABELS ? [] : labels;
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

function said(value: string | undefined, source: string): Facts {
  return value === undefined ? [] : [{ value, source }];
}
