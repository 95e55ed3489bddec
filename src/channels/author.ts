import type { ChannelKind } from '../channel.ts';
import { sentence } from '../sentences.ts';
import { textsBeside } from './texts.ts';

/** The people of the bylines. */
export const author: ChannelKind = {
  name: 'author',
  plural: 'authors',
  all: 'allAuthors',
  isCategory: false,
  isOngoing: true,
  mayBeRenamed: true,
  field: 'bylines',
  directoryPath: '/authors/',
  formerly: /^(?:\/[\w-]+){0,2}\/authors?(?=\/)/,
  namesOf: ({ bylines }) => bylines,
  pathOf: (slug) => `/authors/${slug}/`,
  textsOf: (nameText, site) => textsBeside(site, nameText, sentence(site, 'articlesBy', { name: nameText })),
};
