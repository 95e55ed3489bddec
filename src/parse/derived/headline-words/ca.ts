import type { HeadlineWords } from './headline-words.ts';

export const ca: HeadlineWords = {
  phrases: 'en amb per sense sobre entre durant des fins contra segons cap',
  ties: 'el la els les un una uns unes al als del dels de d’ a o ni que si com seu seva i pel pels',
  clauses: 'després mentre quan perquè encara abans però qui on',
  joins: 'i o',
  open: 'és són era ha han va van pot poden deu no molt més també ja es',
  speech: 'va_dir ha_dit ha_informat ha_anunciat segons',
};
