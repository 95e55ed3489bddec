import type { HeadlineWords } from './headline-words.ts';

export const sv: HeadlineWords = {
  phrases: 'i på med för av från hos utan under mellan mot vid genom efter sedan över trots enligt',
  ties: 'en ett den det de till om som att än eller inte hans hennes deras sin sitt sina vår våra och åt ur',
  clauses: 'medan när eftersom innan men där',
  joins: 'och eller',
  particles: 'i på av till om över under med efter från ur åt',
  open: 'är var blir har hade kan ska skulle får måste också bara mycket mer',
  speech: 'säger sade sa uppger meddelar skriver enligt',
};
