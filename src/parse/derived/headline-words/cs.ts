import type { HeadlineWords } from './headline-words.ts';

export const cs: HeadlineWords = {
  phrases: 'v ve na po přes pro bez pod nad před během mezi od podle kvůli',
  ties: 'o s se z ze do za při u k ke a i nebo ani že zda jak než jeho její jejich náš naše svůj svou',
  clauses: 'když protože než ačkoli ale který která které kteří kde',
  joins: 'a nebo',
  particles: 'se',
  open: 'je jsou byl byla bylo byly má mají může mohou bude ne také už více',
  speech: 'řekl řekla uvedl uvedla oznámil oznámila informoval podle',
};
