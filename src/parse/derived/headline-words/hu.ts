import type { HeadlineWords } from './headline-words.ts';

export const hu: HeadlineWords = {
  phrases: 'után előtt között alatt mellett miatt szerint nélkül ellen',
  ties: 'a az egy és vagy hogy ha mint sem is',
  clauses: 'amikor mivel mert amely amelyek aki akik ahol de',
  joins: 'és vagy',
  open: 'volt lesz van vannak nem nagyon csak már',
  speech: 'mondta közölte jelentette írta',
};
