import { expect, it } from 'vitest';
import { readOpening } from '../../../../src/parse/text/dateline/dateline.ts';

const FRENCH = 'La mairie a décidé mardi de fermer le vieux pont pendant trois semaines.';
const SPANISH = 'El ayuntamiento decidió el martes cerrar el puente viejo durante tres semanas.';
const GERMAN = 'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für drei Wochen zu sperren.';

it.each([
  ['Paris, le 28 juin 2017 – ', FRENCH, { placeText: 'Paris', dateText: '28 juin 2017' }],
  ['Madrid, 28 de junio de 2017.- ', SPANISH, { placeText: 'Madrid', dateText: '28 de junio de 2017' }],
  ['Ciudad de México.- ', SPANISH, { placeText: 'Ciudad de México' }],
  ['BERLIN. ', GERMAN, { placeText: 'BERLIN' }],
])('reads a dateline with a full stop, or a day in its language: %s', (dateline, story, parts) => {
  expect(readOpening(`${dateline}${story}`)).toEqual({ ...parts, lead: story });
});

it.each([`STOP. ${GERMAN}`, `Berlin. ${GERMAN}`, `Paris, 28 bridges 2017 – ${FRENCH}`])(
  'leaves what looks like one: %s',
  (text) => expect(readOpening(text)).toEqual({ lead: text }),
);
