import type { ChannelKind } from '../channel.ts';
import { sentence } from '../sentences.ts';
import { textsBeside } from './texts.ts';

/** What articles are about: their own tags, or what their texts say. */
export const topic: ChannelKind = {
  name: 'topic',
  plural: 'topics',
  all: 'allTopics',
  inSentence: 'theTopics',
  isCategory: true,
  isOngoing: true,
  mayBeRenamed: true,
  directoryPath: '/topics/',
  formerly: /^(?:\/[\w-]+){0,2}\/(?:tags?|categor(?:y|ies)|labels?)(?=\/)/,
  namesOf: ({ topics }) => topics,
  likelyNamesOf: ({ derivedTopics }) => derivedTopics,
  pathOf: (slug) => `/topics/${slug}/`,
  textsOf: (nameText, site) =>
    textsBeside(site, nameText, sentence(site, 'articlesAbout', { name: nameText })),
};
