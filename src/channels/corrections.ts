import type { ChannelKind } from '../channel.ts';
import { textsBeside } from './texts.ts';

/** The articles that were corrected: one channel. */
export const corrections: ChannelKind = {
  name: 'corrections',
  pluralText: 'Corrections',
  isCategory: false,
  isOngoing: true,
  directoryPath: undefined,
  namesOf: ({ isCorrected }) => (isCorrected ? ['corrections'] : []),
  pathOf: () => '/corrections/',
  textsOf: (_, site) => textsBeside(site, 'Corrections', 'Articles that were corrected.'),
};
