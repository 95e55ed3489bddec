import type { HeadlineWords } from './headline-words.ts';

export const nb: HeadlineWords = {
  phrases: 'i på med for av fra hos uten under mellom mot ved gjennom etter siden over tross ifølge',
  ties: 'en ei et den det de til om som at enn eller ikke hans hennes deres sin sitt sine vår våre og',
  clauses: 'mens når fordi før men hvor der',
  joins: 'og eller',
  particles: 'i på av til om over under med etter fra for',
  open: 'er var blir har hadde kan skal vil får må også bare veldig mer',
  speech: 'sier sa opplyser melder skriver ifølge',
};
