import type { HeadlineWords } from './headline-words.ts';

export const es: HeadlineWords = {
  phrases: 'en con por para sin sobre tras entre durante desde hasta contra hacia mediante según',
  ties: 'el la los las un una unos unas lo al del de a ante bajo o u ni que si como su sus mi mis tu tus nuestro nuestra este esta',
  clauses: 'después mientras cuando porque aunque antes pero quien quienes donde cuyo cuya',
  joins: 'y e o u',
  open: 'es son era fue está están ha han había puede pueden debe no muy más también ya se',
  openings:
    'tras después_de con_el con_la a_pesar_de al antes_de aunque como cuando desde durante en mientras para por según si',
  speech: 'dijo informó anunció afirmó declaró señaló aseguró indicó explicó según',
};
