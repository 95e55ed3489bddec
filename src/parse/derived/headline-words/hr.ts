import type { HeadlineWords } from './headline-words.ts';

export const hr: HeadlineWords = {
  phrases: 'u na po za bez pod nad pred tijekom između od prema zbog',
  ties: 'o s sa iz do kod pri k i a ili ni da li kao nego njegov njezin njihov naš svoj se',
  clauses: 'kada kad dok jer iako ali koji koja koje gdje',
  joins: 'i ili',
  open: 'je su bio bila bilo bili ima imaju može mogu će ne također već više',
  speech: 'rekao rekla izjavio izjavila priopćio objavio prema',
};
