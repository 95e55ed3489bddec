import type { HeadlineWords } from './headline-words.ts';

export const da: HeadlineWords = {
  phrases: 'i på med for af fra hos uden under mellem mod ved gennem efter siden over trods ifølge',
  ties: 'en et den det de til om som at end eller ikke hans hendes deres sin sit sine vores og',
  clauses: 'mens når fordi inden men hvor der',
  joins: 'og eller',
  particles: 'i på af til om over under med efter fra for',
  open: 'er var bliver har havde kan skal vil får må også kun meget mere',
  speech: 'siger sagde oplyser meddeler skriver ifølge',
};
