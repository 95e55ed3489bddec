import { expect, it } from 'vitest';
import { peopleIn } from '../../src/parse/people.ts';

it.each([
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['Jane Doe, John Roe and Ann Poe, CNN', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['Jane Doe, Reuters', ['Jane Doe']],
  ['Jane Doe; John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['Jane Doe <jane@example.org>, John Roe (@johnroe)', ['Jane Doe', 'John Roe']],
  ['Jane Doe <jane@example.org>', ['Jane Doe']],
  ['[Jane Doe](https://example.org/jane), [John Roe](https://example.org/john)', ['Jane Doe', 'John Roe']],
  ['<jane@example.org>', []],
  ['Hanna Muster und Jan Beispiel', ['Hanna Muster', 'Jan Beispiel']],
])('parts a byline of nothing but names: %s', (byline, names) => {
  expect(peopleIn(byline)).toEqual(names);
});

it.each(['Jane Doe', 'Jane Doe, Staff Writer', 'Reuters', 'AP, CNN', 'The Board of Trade and Industry'])(
  'leaves another whole: %s',
  (byline) => {
    expect(peopleIn(byline)).toEqual([byline]);
  },
);
