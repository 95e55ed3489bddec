import type { HeadlineWords } from './headline-words.ts';

export const sl: HeadlineWords = {
  phrases: 'v na po za brez pod nad pred med od zaradi',
  ties: 'o s z iz do pri k h in ali ter ne da če kot njegov njen njihov naš svoj se',
  clauses: 'ko ker čeprav ampak vendar ki kjer',
  joins: 'in ali',
  open: 'je so bil bila bilo bili ima imajo lahko bo tudi že bolj',
  speech: 'je_dejal je_povedal je_povedala je_sporočil so_sporočili',
};
