import { foldedWords } from '../folded-text.ts';
import type { Fact } from '../input.ts';
import type { SaidRecording } from '../recordings/said-recording.ts';
import { authorsSaid } from './authors-said.ts';
import { changesSaid, daysSaid } from './days-said.ts';
import { readJsonLd } from './json-ld.ts';
import type { MarkedTexts } from './marked-text.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageHeadlines } from './page-headlines.ts';
import { recordingsSaid } from './recordings-said.ts';
import { type Facts, type Lists, said, saidInMetas } from './said-in-metas.ts';
import { namesOfHost } from './site-name.ts';
import { titlesSaid } from './titles-said.ts';
import { topicsSaid } from './topics-said.ts';

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
  readonly recordings: readonly Fact<readonly SaidRecording[]>[];
  /** Whether it says to machines that it is an article. */
  readonly isArticle: boolean;
  /** Whether it says to them that it is a collection, or what a search found. */
  readonly isList: boolean;
  /** Whether it says to them that it is a site, as pages do for want of another word too. */
  readonly isSite: boolean;
}

/** JSON-LD is written for machines and checked by them, Open Graph too; a `meta` often is the whole site's. */
export function saidByPage(page: PageFacts, headlines: PageHeadlines, marked: MarkedTexts): SaidByPage {
  const { byRank, marked: markedHeadlines } = headlines.folded;
  const json = readJsonLd(page.jsonLd, (text) =>
    [byRank, markedHeadlines].some((texts) => texts.has(foldedWords(text))),
  );
  const siteNames = siteNamesSaid(page);
  const byline = authorsSaid(page.metas, json, marked.authors, siteNames);
  const isSigned = byline.some(({ value }) => value.length > 0);
  const openGraph = (name: string) => saidInMetas(page.metas, 'open graph', name);
  const metas = (...names: string[]) => saidInMetas(page.metas, 'meta', ...names);
  const jsonLd = (value: string | undefined) => said(value, 'json-ld');
  return {
    title: titlesSaid(page, json, siteNames, headlines),
    published: daysSaid(page, json, marked.dates),
    revised: changesSaid(page, json),
    correction: jsonLd(json.correction),
    // Who put an article out is credited only where nobody else is named.
    credit: [...jsonLd(json.credit), ...(isSigned ? [] : jsonLd(json.publisher))],
    byline,
    topics: topicsSaid(page, json),
    language: [
      ...jsonLd(json.language),
      ...said(page.language || undefined, 'html lang'),
      ...openGraph('og:locale'),
      ...metas('content-language', 'dc.language'),
    ],
    summary: [
      ...jsonLd(json.description),
      ...openGraph('og:description'),
      ...metas('description', 'dc.description'),
    ],
    rights: [...jsonLd(json.rights), ...metas('copyright', 'dc.rights', 'dcterms.rights', 'rights')],
    body: jsonLd(json.body),
    recordings: recordingsSaid(page, json),
    isArticle:
      json.isThere ||
      openGraph('og:type').some(({ value }) => /article$/i.test(value)) ||
      openGraph('article:published_time').length > 0 ||
      page.bodyClasses.includes('single-post'),
    isList: json.isOnList,
    isSite: openGraph('og:type').some(({ value }) => /^(?:website|blog)$/i.test(value)),
    canonicalUrl: [
      ...said(page.canonical || undefined, 'canonical link'),
      ...openGraph('og:url'),
      ...jsonLd(json.url),
      // Of what Evernote clipped.
      ...metas('source-url'),
      ...said(page.savedFrom || undefined, 'saved from'),
    ],
  };
}

/** What the site of a page is called, by itself and by its address. */
function siteNamesSaid({ metas, canonical }: PageFacts): string[] {
  return [
    ...['og:site_name', 'application-name'].flatMap((name) => metas.get(name)?.[0] ?? []),
    ...namesOfHost(canonical || (metas.get('og:url')?.[0] ?? '')),
  ];
}
