import { expect, it } from 'vitest';
import { readOpening } from '../../../../src/parse/text/dateline/dateline.ts';

const STORY = 'The council said on Tuesday that it will close the old bridge for three weeks.';

it.each([
  ['Miami – April 24, 2026 – ', { placeText: 'Miami', dateText: 'April 24, 2026' }],
  ['SACRAMENTO, Calif. (May 5, 2017) — ', { placeText: 'SACRAMENTO, Calif.', dateText: 'May 5, 2017' }],
  ['KIEV, July 17 ', { placeText: 'KIEV', dateText: 'July 17' }],
  ['MOSCOW (AP) ', { placeText: 'MOSCOW', creditText: 'AP' }],
  ['Marseille, France (CNN)', { placeText: 'Marseille, France', creditText: 'CNN' }],
  ['Washington, D.C. -- ', { placeText: 'Washington, D.C.' }],
  ['Dallas, TX – ', { placeText: 'Dallas, TX' }],
  ['BANGALORE, INDIA - ', { placeText: 'BANGALORE, INDIA' }],
  ['AURORA, ONT. - ', { placeText: 'AURORA, ONT.' }],
  ['Berlin - ', { placeText: 'Berlin' }],
  ['Bukavu/Nairobi -- ', { placeText: 'Bukavu/Nairobi' }],
  ['Vienna, Austria -- ', { placeText: 'Vienna, Austria' }],
  ['PHNOM PENH, Oct. 10. - ', { placeText: 'PHNOM PENH', dateText: 'Oct. 10' }],
  ['SYDNEY, AAP - ', { placeText: 'SYDNEY', creditText: 'AAP' }],
  ['Accra, Oct. 5, GNA – ', { placeText: 'Accra', creditText: 'GNA', dateText: 'Oct. 5' }],
  [
    'Toronto, Ontario, Dec. 10, 2019 (GLOBE NEWSWIRE) -- ',
    { placeText: 'Toronto, Ontario', creditText: 'GLOBE NEWSWIRE', dateText: 'Dec. 10, 2019' },
  ],
  [
    'SAN JOSE, Calif.--(BUSINESS WIRE)--Dec. 10, 2004--',
    { placeText: 'SAN JOSE, Calif.', creditText: 'BUSINESS WIRE', dateText: 'Dec. 10, 2004' },
  ],
  ['(IRBIL, Iraq) — ', { placeText: 'IRBIL, Iraq' }],
  ['(Washington D.C.) ', { placeText: 'Washington D.C.' }],
])('reads a dateline that is no wire’s: %s', (dateline, parts) => {
  expect(readOpening(`${dateline}${STORY}`)).toEqual({ ...parts, lead: STORY });
});

it('reads a place and a day on a line of their own', () => {
  expect(readOpening('GRABOVO, Ukraine, July 17')).toEqual({
    placeText: 'GRABOVO, Ukraine',
    dateText: 'July 17',
    lead: '',
  });
});

it.each([
  `British Broadcasting Corporation (BBC) ${STORY}`,
  `Updated – May 5, 2017 – ${STORY}`,
  `Press Release — ${STORY}`,
  `Jane Doe, Mayor — ${STORY}`,
  `Jane Doe - ${STORY}`,
  `Taipei, Taiwan — ${STORY}`,
  `TAIPEI, TAIWAN – ${STORY}`,
  `Jackson, CBS - ${STORY}`,
  'Berlin - The City and Its Bridges',
  'COUNTYWIDE – The council met.',
  'Paris, France - The Eiffel Tower at Night',
  'CHICAGO, July 17 Riviera Theatre',
])('leaves what looks like one: %s', (text) => {
  expect(readOpening(text)).toEqual({ lead: text });
});

it('takes no heading for an opening', () => {
  const heading = 'Dallas, Texas -- A city of many old bridges';
  expect(readOpening(heading)).toEqual({ lead: heading });
});
