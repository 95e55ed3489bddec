import type { ChannelKind } from '../channel.ts';
import { textsBeside } from './texts.ts';

/** The agencies and publications that articles are credited to. */
export const agency: ChannelKind = {
  name: 'agency',
  pluralText: 'Agencies',
  isCategory: false,
  isOngoing: true,
  field: 'creditText',
  directoryPath: '/agencies/',
  namesOf: ({ creditText }) => (creditText === undefined ? [] : [creditText]),
  pathOf: (slug) => `/agencies/${slug}/`,
  textsOf: (nameText, site) => textsBeside(site, nameText, `Articles credited to ${nameText}.`),
};
