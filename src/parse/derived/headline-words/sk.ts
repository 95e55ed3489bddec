import type { HeadlineWords } from './headline-words.ts';

export const sk: HeadlineWords = {
  phrases: 'v vo na po cez pre bez pod nad pred počas medzi od podľa kvôli',
  ties: 'o s so z zo do za pri u k ku a i alebo ani že či ako než jeho jej ich náš naša svoj',
  clauses: 'keď pretože hoci ale ktorý ktorá ktoré ktorí kde',
  joins: 'a alebo',
  open: 'je sú bol bola bolo boli má majú môže môžu bude nie tiež už viac',
  speech: 'povedal povedala uviedol uviedla oznámil oznámila informoval podľa',
};
