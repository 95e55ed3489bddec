import type { ChannelTexts } from '../channel.ts';
import { listed, said } from '../said.ts';
import type { SearchQuery } from '../search-query.ts';
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

/** What a search is called: a channel of what it finds. */
export function searchTexts(query: SearchQuery, site: Site): ChannelTexts {
  const each = Object.entries(query).map(([name, value]) =>
    name === 'q' ? value : said(site, WANTED[name as keyof typeof WANTED], { value }),
  );
  const wanted = listed(site, each).join('');
  return textsBeside(site, said(site, 'searchFor', { wanted }), said(site, 'articlesMatching', { wanted }));
}
