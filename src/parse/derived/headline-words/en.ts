import type { HeadlineWords } from './headline-words.ts';

export const en: HeadlineWords = {
  phrases:
    'in on at by for from with into over under through during between within without near despite including worth',
  ties:
    'a an the of to or nor than onto about against upon among amongst amidst across along alongside around behind beneath ' +
    'beside besides except like past per regarding throughout toward towards underneath until till unlike versus vs via ' +
    'if although though unless whereas whether its his her their our your my',
  clauses: 'after as while when because since amid following before but and which who that whose where',
  joins: 'and or',
  open:
    'what why how is are was were be been has have had will would can could should may might must not also just only even so ' +
    'very more most compared',
  measures: 'hours days weeks months years shortly just even only',
  openings:
    'according_to after although as because before by days_after despite during following given if in on once since though ' +
    'until when while with',
  speech: 'said says say told tells reported reports announced confirmed warned added wrote according_to',
  // The tagger weighs 8 MB in every thread.
  byTags: async (sentence) => (await import('../english/headline.ts')).englishHeadline(sentence),
};
