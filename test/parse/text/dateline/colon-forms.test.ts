import { expect, it } from 'vitest';
import { readOpening } from '../../../../src/parse/text/dateline/dateline.ts';

const STORY = 'The council said on Tuesday that it will close the old bridge for three weeks.';

it.each([
  ['Kolkata, Oct 5 (PTI): ', { placeText: 'Kolkata', creditText: 'PTI', dateText: 'Oct 5' }],
  ['New Delhi [India], Oct 5 (ANI): ', { placeText: 'New Delhi', creditText: 'ANI', dateText: 'Oct 5' }],
  [
    'WASHINGTON, October 08 (Online): ',
    { placeText: 'WASHINGTON', creditText: 'Online', dateText: 'October 08' },
  ],
  ['MUZAFFARABAD, Nov 17: ', { placeText: 'MUZAFFARABAD', dateText: 'Nov 17' }],
  ['LONDON, AUGUST 17: ', { placeText: 'LONDON', dateText: 'AUGUST 17' }],
  ['Houston, Nov 17 : ', { placeText: 'Houston', dateText: 'Nov 17' }],
  ['ISLAMABAD (APP): ', { placeText: 'ISLAMABAD', creditText: 'APP' }],
  ['JAKARTA/BANGKOK (DPA): ', { placeText: 'JAKARTA/BANGKOK', creditText: 'DPA' }],
  ['NEW DELHI: (IANS) ', { placeText: 'NEW DELHI', creditText: 'IANS' }],
  ['ATHENS : ', { placeText: 'ATHENS' }],
  ['NAJAF, Iraq : ', { placeText: 'NAJAF, Iraq' }],
  ['SOUTHFIELD, MICHIGAN: ', { placeText: 'SOUTHFIELD, MICHIGAN' }],
  ['Las Vegas, NV: ', { placeText: 'Las Vegas, NV' }],
  ['Mumbai: ', { placeText: 'Mumbai' }],
])('reads a dateline that ends in a colon: %s', (dateline, parts) => {
  expect(readOpening(`${dateline}${STORY}`)).toEqual({ ...parts, lead: STORY });
});

it.each([
  `MARK COLVIN: ${STORY}`,
  `CHAMPIONSHIP SERIES: ${STORY}`,
  `RUMSFELD: Well, the council said on Tuesday that it will close the old bridge.`,
  `Posted, Oct 5 (EST): ${STORY}`,
  `Tickets, Oct 5: ${STORY}`,
  `Bridge: ${STORY}`,
  'London: Old Bridge to Close',
])('leaves what looks like one: %s', (text) => {
  expect(readOpening(text)).toEqual({ lead: text });
});
