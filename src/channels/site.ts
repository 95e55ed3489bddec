import type { ChannelKind } from '../channel.ts';
import { paths } from '../urls.ts';

/** The languages of most sites: two letters may be anything else, such as `/tv`. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh';
/** Of a site in several languages: `/en`, `/pt-br`. */
const LANGUAGE = `/(?:${LANGUAGES.replaceAll(' ', '|')})(?:-[a-z]{2,4})?`;
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
