import type { HeadlineWords } from './headline-words.ts';

export const nl: HeadlineWords = {
  phrases: 'in op met voor door bij na zonder tijdens sinds tegen tussen over onder uit naar vanwege ondanks',
  ties: "de het een 't van te tot als of dat om aan per zijn haar hun ons onze mijn uw dan",
  clauses: 'nadat terwijl omdat toen voordat hoewel maar want waar die',
  joins: 'en of',
  particles: 'aan in op uit mee toe bij om over voor door onder na',
  open: 'is zijn was waren wordt worden werd heeft hebben had kan kunnen moet niet ook nog zeer meer',
  speech: 'zegt zei meldt meldde schrijft aldus volgens',
};
