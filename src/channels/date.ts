import type { ChannelKind, Facets } from '../channel.ts';
import { dateFormat } from '../language-formats.ts';
import { sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import { textsBeside } from './texts.ts';

/** The articles of each year. */
export const year = dateKind('year', 'YYYY', {
  plural: 'years',
  finerKind: 'month',
  articlesOf: 'articlesOfYear',
  form: { year: 'numeric' },
});

/** The articles of each month. */
export const month = dateKind('month', 'YYYY-MM', {
  plural: 'months',
  finerKind: 'day',
  articlesOf: 'articlesOfMonth',
  form: { year: 'numeric', month: 'long' },
});

/** The articles of each day; what knows only its month is of none. */
export const day = dateKind('day', 'YYYY-MM-DD', {
  plural: 'days',
  articlesOf: 'articlesOfDay',
  form: { dateStyle: 'long' },
  knowsIt: ({ precision }) => precision !== 'month',
});

interface DateFacts extends Pick<ChannelKind, 'plural' | 'finerKind'> {
  readonly articlesOf: 'articlesOfYear' | 'articlesOfMonth' | 'articlesOfDay';
  readonly form: Intl.DateTimeFormatOptions;
  readonly knowsIt?: (facets: Facets) => boolean;
}

/** A channel's name is the start of an ISO 8601 date, as long as its `pattern`. */
function dateKind(
  name: ChannelKind['name'],
  pattern: string,
  { plural, finerKind, articlesOf, form, knowsIt = () => true }: DateFacts,
): ChannelKind {
  const inWords = (date: string, { pageLanguage }: Site) =>
    dateFormat(pageLanguage, { ...form, timeZone: 'UTC' }).format(Date.parse(date));
  return {
    name,
    plural,
    isCategory: false,
    isOngoing: false,
    finerKind,
    directoryPath: `/${name}s/`,
    namesOf: (facets) => (knowsIt(facets) ? [facets.day.slice(0, pattern.length)] : []),
    pathOf: (slug) => `/${slug.replaceAll('-', '/')}/`,
    textsOf(date, site) {
      const words = inWords(date, site);
      return textsBeside(site, words, sentence(site, articlesOf, { date: words }));
    },
  };
}
