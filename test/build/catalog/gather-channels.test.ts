import { expect, it } from 'vitest';
import { gatherChannels } from '../../../src/build/catalog/gather-channels.ts';
import type { Facets } from '../../../src/channel.ts';

const publication = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const facets: Facets = {
  ...{ topics: [], derivedTopics: [], bylines: [], creditText: undefined, placeText: undefined },
  ...{ precision: 'day', day: '2017-06-28', language: 'en', isLanguageDetected: true, isCorrected: false },
};
const languages = (articles: readonly Partial<Facets>[]) =>
  gatherChannels(
    publication,
    articles.map((own) => ({ ...facets, ...own })),
  ).flatMap(({ kind, path, members }) => (kind === 'language' ? [[path, members]] : []));

it('gives no channel to the language of a text that may be misread, and none to a language alone', () => {
  expect(languages([{}, {}, { language: 'af' }])).toEqual([]);
  expect(languages([{}, {}, { language: 'fr' }, { language: 'fr' }])).toEqual([
    ['/languages/en/', [0, 1]],
    ['/languages/fr/', [2, 3]],
  ]);
});

it('gives one to the language that a seed says', () => {
  expect(languages([{}, {}, { language: 'fr', isLanguageDetected: false }])).toEqual([
    ['/languages/en/', [0, 1]],
    ['/languages/fr/', [2]],
  ]);
});

it('gives a topic of its own to each name that has neither letters nor digits', () => {
  const channels = gatherChannels(publication, [{ ...facets, topics: ['…', '...', '—'] }]);
  const topics = channels.filter(({ kind }) => kind === 'topic');
  expect(topics.map(({ nameText }) => nameText).sort()).toEqual(['...', '—', '…']);
});
