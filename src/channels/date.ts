import type { ChannelKind, Labels } from '../channel.ts';
import { dateFormat } from '../language-formats.ts';
import { sentence } from '../sentences.ts';
import type { Site } from '../site.ts';
import type { Word } from '../words.ts';
import { textsBeside } from './texts.ts';

const FINER = { year: 'month', month: 'day', day: undefined } as const;
const LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length };

/** The articles of each year. */
export const year = dateKind('year', {
  ...{ plural: 'years', articlesOf: 'articlesOfYear', form: { year: 'numeric' } },
  knowsIt: () => true,
});

/** The articles of each month. */
export const month = dateKind('month', {
  ...{ plural: 'months', articlesOf: 'articlesOfMonth', form: { year: 'numeric', month: 'long' } },
  knowsIt: () => true,
});

/** The articles of each day; what knows only its month is of none. */
export const day = dateKind('day', {
  ...{ plural: 'days', articlesOf: 'articlesOfDay', form: { dateStyle: 'long' } },
  knowsIt: ({ precision }) => precision !== 'month',
});

interface DateFacts {
  readonly plural: Word;
  readonly articlesOf: 'articlesOfYear' | 'articlesOfMonth' | 'articlesOfDay';
  readonly form: Intl.DateTimeFormatOptions;
  readonly knowsIt: (labels: Labels) => boolean;
}

/** A channel's name is the start of an ISO 8601 date. */
function dateKind(name: keyof typeof LENGTHS, { plural, articlesOf, form, knowsIt }: DateFacts): ChannelKind {
  const inWords = (date: string, { pageLanguage }: Site) =>
    dateFormat(pageLanguage, { ...form, timeZone: 'UTC' }).format(Date.parse(date));
  return {
    name,
    plural,
    isCategory: false,
    isOngoing: false,
    finerKind: FINER[name],
    directoryPath: `/${name}s/`,
    namesOf: (labels) => (knowsIt(labels) ? [labels.day.slice(0, LENGTHS[name])] : []),
    pathOf: (slug) => `/${slug.replaceAll('-', '/')}/`,
    textsOf(date, site) {
      const words = inWords(date, site);
      return textsBeside(site, words, sentence(site, articlesOf, { date: words }));
    },
  };
}
