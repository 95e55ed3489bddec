import type { HeadlineWords } from './headline-words.ts';

export const fr: HeadlineWords = {
  phrases:
    'dans par pour sur avec sans sous entre pendant durant vers chez contre lors malgré depuis selon dès',
  ties:
    "le la les un une du des de d'un d'une d’un d’une à au aux en ou que si ni comme son sa ses leur leurs notre nos votre " +
    'vos mon ma mes ce cette ces',
  clauses: 'après alors tandis lorsque quand parce puisque avant mais qui dont où car',
  joins: 'et ou',
  open: 'est sont était a ont avait va vont peut peuvent doit doivent ne pas plus très aussi même encore',
  openings:
    'après avec alors afin à_la_suite_de à_la_suite_des à_la_suite_du au_lendemain_de avant dans depuis dès en face_à lors lorsque ' +
    'malgré pendant pour quand selon si suite_à tandis',
  speech:
    'a_annoncé a_déclaré a_indiqué a_affirmé a_précisé a_estimé a_rapporté ont_annoncé ont_indiqué annonce déclare indique affirme ' +
    'précise rapporte selon',
};
