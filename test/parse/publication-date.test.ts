import { expect, it } from 'vitest';
import { publicationDate } from '../../src/parse/publication-date.ts';

it.each([
  ['2017-06-28T09:30:00Z', '2017-06-28T09:30:00Z'],
  ['2017-06-28T09:30:59.999+02:00', '2017-06-28T07:30:59Z'],
  ['2017-06-28 09:30:00 -0400', '2017-06-28T13:30:00Z'],
  ['2017-06-28T09:30', '2017-06-28T13:30:00Z'],
])('%s is the instant %s', (text, published) => {
  expect(publicationDate(text, 'America/New_York')).toEqual({ published, precision: 'instant' });
});

it.each(['2017-06-28T25:00:00Z', '2017-02-30T10:00', '1970-01-01T00:00:00Z', '2017-06-28T'])(
  '%s is none',
  (text) => {
    expect(publicationDate(text, 'UTC')).toBeUndefined();
  },
);
