import type { ChannelKind } from '../channel.ts';
import { sentence } from '../sentences.ts';
import { textsBeside } from './texts.ts';

/** The agencies and publications that articles are credited to. */
export const agency: ChannelKind = {
  name: 'agency',
  plural: 'agencies',
  all: 'allAgencies',
  isCategory: false,
  isOngoing: true,
  mayBeRenamed: true,
  field: 'creditText',
  directoryPath: '/agencies/',
  namesOf: ({ creditText }) => (creditText === undefined ? [] : [creditText]),
  pathOf: (slug) => `/agencies/${slug}/`,
  textsOf: (nameText, site) =>
    textsBeside(site, nameText, sentence(site, 'articlesCreditedTo', { name: nameText })),
};
