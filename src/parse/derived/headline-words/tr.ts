import type { HeadlineWords } from './headline-words.ts';

export const tr: HeadlineWords = {
  phrases: 'için ile karşı göre kadar sonra önce',
  ties: 've veya ya da de bir bu ki gibi ama',
  clauses: 'çünkü ancak fakat',
  joins: 've veya',
  open: 'olarak çok daha en değil',
  speech: 'dedi söyledi açıkladı bildirdi',
};
