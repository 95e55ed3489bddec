import type { ChannelKind } from '../channel.ts';
import { paths } from '../urls.ts';

/** Of a site in several languages: `/en`, `/pt-br`. */
const LANGUAGE = '/[a-z]{2}(?:-[a-z]{2,4})?';
/**
 * What folders are called that have all the articles of a site. Of another folder we do not know: what is below `/about/feed` is the
 * comments on a page, where WordPress made the site.
 */
const SECTION = '/(?:blog|weblog|news|posts?|articles?|journal|writing|stories)';

/** Everything that is published. */
export const siteKind: ChannelKind = {
  name: 'site',
  plural: 'everything',
  isCategory: false,
  isOngoing: true,
  finerKind: 'year',
  directoryPath: undefined,
  formerly: new RegExp(`^(?:${LANGUAGE}(?:${SECTION}){0,2}|(?:${SECTION}){1,2})(?=/)`),
  namesOf: () => ['all'],
  pathOf: () => paths.home,
  textsOf: (_, { titleText, descriptionText, language }) => {
    return { headingText: titleText, titleText, descriptionText, language };
  },
};
