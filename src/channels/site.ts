import type { ChannelKind } from '../channel.ts';
import { paths } from '../urls.ts';

/** Everything that is published. */
export const siteKind: ChannelKind = {
  name: 'site',
  plural: 'everything',
  isCategory: false,
  isOngoing: true,
  finerKind: 'year',
  directoryPath: undefined,
  namesOf: () => ['all'],
  pathOf: () => paths.home,
  textsOf: (_, { titleText, descriptionText, language }) => {
    return { headingText: titleText, titleText, descriptionText, language };
  },
};
