import type { HeadlineWords } from './headline-words.ts';

export const fa: HeadlineWords = {
  phrases: 'در از به با برای بر بدون میان بین پس پیش تا علیه درباره',
  ties: 'و یا که اگر هر این آن را چون مانند نیز هم',
  clauses: 'وقتی زیرا اما ولی',
  joins: 'و یا',
  open: 'است هستند بود بودند شد خواهد می نمی',
  speech: 'گفت اعلام_کرد افزود گزارش_داد',
};
