import type { ChannelKind } from '../channel.ts';
import { textsBeside } from './texts.ts';

/** The articles that were corrected: one channel. */
export const corrections: ChannelKind = {
  name: 'corrections',
  plural: 'corrections',
  isCategory: false,
  isOngoing: true,
  directoryPath: undefined,
  namesOf: ({ isCorrected }) => (isCorrected ? ['corrections'] : []),
  pathOf: () => '/corrections/',
  textsOf: (_, site) => textsBeside(site, site.words.corrections, site.words.articlesCorrected),
};
