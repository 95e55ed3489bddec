import type { ChannelTexts } from '../channel.ts';
import type { SearchQuery } from '../search-query.ts';
import { listParts, sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { textsBeside } from './texts.ts';

const WANTED = {
  topic: 'wantedTopic',
  agency: 'wantedAgency',
  place: 'wantedPlace',
  author: 'wantedAuthor',
  from: 'wantedFrom',
  to: 'wantedTo',
} as const satisfies Record<Exclude<keyof SearchQuery, 'q'>, string>;

/** What a search is called as a channel: of what it finds. */
export function searchTexts(site: Site, query: SearchQuery): ChannelTexts {
  const each = Object.entries(query).map(([name, value]) =>
    name === 'q' ? value : sentence(site, WANTED[name as keyof typeof WANTED], { value }),
  );
  const wanted = listParts(site, each).join('');
  return textsBeside(
    site,
    sentence(site, 'searchFor', { wanted }),
    sentence(site, 'articlesMatching', { wanted }),
  );
}
