import type { ChannelKind } from '../channel.ts';
import { sentence } from '../sentences.ts';
import { textsBeside } from './texts.ts';

/** Where articles were filed: the places of the datelines. A dateline may name two: `WASHINGTON/BAGHDAD`. */
export const place: ChannelKind = {
  name: 'place',
  plural: 'places',
  all: 'allPlaces',
  isCategory: false,
  isOngoing: true,
  mayBeRenamed: true,
  field: 'placeText',
  directoryPath: '/places/',
  namesOf: ({ placeText }) =>
    (placeText ?? '')
      .split('/')
      .map((name) => asInProse(name.trim()))
      .filter((name) => name !== ''),
  pathOf: (slug) => `/places/${slug}/`,
  textsOf: (nameText, site) =>
    textsBeside(site, nameText, sentence(site, 'articlesFrom', { name: nameText })),
};

/** Of the parts between commas, those in capitals are the wires' way of writing: `NEW YORK`. `UAE` is a name. */
function asInProse(name: string): string {
  const inProse = (part: string) =>
    /\p{Ll}/u.test(part) || !/\p{Lu}{4}/u.test(part)
      ? part
      : part.replace(
          /(?<first>\p{Lu})(?<rest>[\p{Lu}\p{M}]+)/gu,
          (_, first, rest) => first + rest.toLowerCase(),
        );
  return name.split(',').map(inProse).join(',');
}
