import type { ChannelKind, Labels } from '../channel.ts';
import type { SiteConfig } from '../site.ts';
import { textsBeside } from './texts.ts';

const FINER = { year: 'month', month: 'day', day: undefined } as const;
const LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length };

/** The articles of each year. */
export const year = dateKind('year', 'Years', { year: 'numeric' }, () => true);

/** The articles of each month. */
export const month = dateKind('month', 'Months', { year: 'numeric', month: 'long' }, () => true);

/** The articles of each day; what knows only its month is of none. */
export const day = dateKind('day', 'Days', { dateStyle: 'long' }, ({ precision }) => precision !== 'month');

/** A channel's name is the start of an ISO 8601 date. */
function dateKind(
  name: keyof typeof LENGTHS,
  pluralText: string,
  form: Intl.DateTimeFormatOptions,
  knowsIt: (labels: Labels) => boolean,
): ChannelKind {
  const inWords = (date: string, { language }: SiteConfig) =>
    new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(Date.parse(date));
  return {
    name,
    pluralText,
    isCategory: false,
    isOngoing: false,
    finerKind: FINER[name],
    directoryPath: `/${name}s/`,
    namesOf: (labels) => (knowsIt(labels) ? [labels.day.slice(0, LENGTHS[name])] : []),
    pathOf: (slug) => `/${slug.replaceAll('-', '/')}/`,
    textsOf(date, site) {
      const words = inWords(date, site);
      return textsBeside(site, words, `Articles of ${words}.`);
    },
  };
}
