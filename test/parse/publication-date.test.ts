import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../src/parse/publication-date.ts';

describe('dates as people and programs write them', () => {
  it.each([
    ['2017-06-28', '2017-06-28T16:00:00Z', 'day'],
    ['2017-6-8', '2017-06-08T16:00:00Z', 'day'],
    ['2017/06/28', '2017-06-28T16:00:00Z', 'day'],
    ['2017-06', '2017-06-01T16:00:00Z', 'month'],
    ['28/06/2017', '2017-06-28T16:00:00Z', 'day'],
    ['06/28/2017', '2017-06-28T16:00:00Z', 'day'],
    ['28.06.2017', '2017-06-28T16:00:00Z', 'day'],
    ['June 28, 2017', '2017-06-28T16:00:00Z', 'day'],
    ['Sunday, August 2, 2015', '2015-08-02T16:00:00Z', 'day'],
    ['28 June 2017', '2017-06-28T16:00:00Z', 'day'],
    ['22 mai 2012', '2012-05-22T16:00:00Z', 'day'],
    ['1er août 2012', '2012-08-01T16:00:00Z', 'day'],
    ['3. Mai 2024', '2024-05-03T16:00:00Z', 'day'],
    ['2 de diciembre de 2024', '2024-12-02T17:00:00Z', 'day'],
    ['31-MAR-1987 605:12:19.12', '1987-03-31T17:00:00Z', 'day'],
    ['2017-06-28T10:00:00Z', '2017-06-28T10:00:00Z', 'instant'],
    ['2017-06-28T23:30:00-04:00', '2017-06-29T03:30:00Z', 'instant'],
    ['2017-06-28T23:30:00.75-0400', '2017-06-29T03:30:00Z', 'instant'],
    ['2017-06-28 09:30:00 -0400', '2017-06-28T13:30:00Z', 'instant'],
    ['2017-06-28 09:30', '2017-06-28T13:30:00Z', 'instant'],
    ['Wed, 28 Jun 2017 10:00:00 GMT', '2017-06-28T10:00:00Z', 'instant'],
  ])('%s', (text, published, precision) => {
    expect(publicationDate(text, 'America/New_York')).toEqual({ published, precision });
  });
});

describe('no date is invented', () => {
  it.each([
    '',
    'yesterday',
    '2017-06-28T25:00:00Z',
    '2017-06-28T',
    '2017-02-30',
    '0000-00-00',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '06/07/2017',
    '2017',
    'Fooday 12, 2017',
    '99 June 2017',
  ])('%j', (text) => {
    expect(publicationDate(text, 'UTC')).toBeUndefined();
  });
});
