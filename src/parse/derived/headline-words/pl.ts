import type { HeadlineWords } from './headline-words.ts';

export const pl: HeadlineWords = {
  phrases: 'w we na po przez dla bez pod nad przed podczas między od według mimo',
  ties: 'o z ze do za przy u ku oraz i a lub albo ani że czy jak niż jego jej ich nasz nasza swój swoją',
  clauses: 'gdy kiedy ponieważ zanim choć ale lecz który która które którzy gdzie',
  joins: 'i oraz lub',
  open: 'jest są był była było były został została może mogą będzie nie się też także już bardziej',
  speech: 'powiedział powiedziała poinformował poinformowała podał podała według',
};
