import { dayInAddress } from '../dates/day-in-address.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { MarkedText } from './marked-text.ts';
import { DOCUMENT, MARKS } from './marks.ts';
import type { PageFacts } from './page-facts.ts';
import { PUBLISHED_METAS } from './published-metas.ts';
import { type Facts, said, saidInMetas } from './said-in-metas.ts';

/** What a page says of the day that its article was published. */
export function daysSaid(
  { metas, canonical }: PageFacts,
  json: JsonLdArticle,
  marked: readonly MarkedText[],
): Facts {
  return [
    ...said(json.datePublished, 'json-ld'),
    ...saidInMetas(metas, 'open graph', 'article:published_time'),
    ...saidInMetas(metas, 'meta', ...PUBLISHED_METAS),
    ...said(json.pagePublished, 'json-ld'),
    ...MARKS.flatMap((mark) =>
      marked.filter((one) => one.mark === mark).map(({ text }) => ({ value: text, source: mark })),
    ),
    ...said(dayInAddress(canonical || metas.get('og:url')?.[0] || ''), 'address'),
    ...saidInMetas(metas, DOCUMENT, 'created'),
  ];
}

/** What a page says of the day that its article was changed. */
export function changesSaid({ metas }: PageFacts, { dateModified }: JsonLdArticle): Facts {
  return [
    ...said(dateModified, 'json-ld'),
    ...saidInMetas(metas, 'open graph', 'article:modified_time', 'og:updated_time'),
    ...saidInMetas(metas, 'meta', 'dcterms.modified', 'datemodified'),
  ];
}
