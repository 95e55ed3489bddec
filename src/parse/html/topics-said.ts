import { safeLine } from '../../safe-text.ts';
import { isNoTopic } from '../no-topic.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { type Lists, listedInMetas } from './said-in-metas.ts';

/** More than these are no labels of one article: a cloud of all of them. */
const MOST_LABELS = 15;

/** What a page says that its article is about. */
export function topicsSaid({ metas, tags }: PageFacts, { topics }: JsonLdArticle): Lists {
  return [
    { value: topics, source: 'json-ld' },
    ...listedInMetas(metas, 'open graph', 'article:tag', ','),
    { value: labelsIn(tags), source: 'tag links' },
    ...listedInMetas(metas, 'open graph', 'article:section'),
    ...listedInMetas(metas, 'meta', 'keywords', ','),
    ...listedInMetas(metas, 'meta', 'tags', ','),
  ];
}

function labelsIn(tags: readonly string[]): readonly string[] {
  const labels = [...new Set(tags.map(safeLine))].filter((tag) => tag !== '' && !isNoTopic(tag));
  return labels.length > MOST_LABELS ? [] : labels;
}
