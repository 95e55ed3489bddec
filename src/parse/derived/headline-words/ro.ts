import type { HeadlineWords } from './headline-words.ts';

export const ro: HeadlineWords = {
  phrases: 'în din pe cu fără pentru prin sub peste între după până despre împotriva conform',
  ties: 'un o unui unei niște al ai ale a lui de la și sau ori nici că să dacă ca cum său sa săi lor',
  clauses: 'când deși fiindcă deoarece înainte dar iar care unde',
  joins: 'și sau',
  open: 'este sunt era a au fost va vor poate pot trebuie nu foarte mai',
  speech: 'a_spus a_declarat a_anunțat a_transmis potrivit conform',
};
