import type { ChannelKind } from '../channel.ts';
import { textsBeside } from './texts.ts';

/** The people of the bylines. */
export const author: ChannelKind = {
  name: 'author',
  pluralText: 'Authors',
  isCategory: false,
  isOngoing: true,
  field: 'bylines',
  directoryPath: '/authors/',
  namesOf: ({ bylines }) => bylines,
  pathOf: (slug) => `/authors/${slug}/`,
  textsOf: (nameText, site) => textsBeside(site, nameText, `Articles by ${nameText}.`),
};
