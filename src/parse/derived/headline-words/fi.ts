import type { HeadlineWords } from './headline-words.ts';

export const fi: HeadlineWords = {
  phrases: 'ennen jälkeen ilman kanssa vastaan välillä mukaan',
  ties: 'ja tai että jos kuin myös eli',
  clauses: 'kun koska vaikka mutta joka jotka missä',
  joins: 'ja tai',
  open: 'on ovat oli olivat ei eivät voi hyvin vain',
  speech: 'sanoi kertoi ilmoitti mukaan',
};
