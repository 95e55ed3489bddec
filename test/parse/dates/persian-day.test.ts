import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/parse/dates/publication-date.ts';

describe('days of the Persian calendar', () => {
  it.each([
    ['۲۲ دی ۱۴۰۲', '2024-01-12'],
    ['جمعه، ۲۲ دی ۱۴۰۲', '2024-01-12'],
    ['1 فروردین 1396', '2017-03-21'],
    // The last day of a leap year.
    ['30 اسفند 1399', '2021-03-20'],
    ['31 شهریور 1400', '2021-09-22'],
  ])('%s', (text, day) => {
    expect(publicationDate(text, 'UTC')).toEqual({ published: `${day}T12:00:00Z`, precision: 'day' });
  });

  it.each(['30 اسفند 1400', '32 دی 1402', '22 دی 24', '22 دی'])('no day is made of %s', (text) => {
    expect(publicationDate(text, 'UTC')).toBeUndefined();
  });

  it('are each the day that the platform says', () => {
    const format = new Intl.DateTimeFormat('fa-u-ca-persian', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const days = Array.from({ length: 400 }, (_, i) => new Date(Date.UTC(2015, 2, 1) + i * 9 * 86_400_000));
    const read = days.map((day) => publicationDate(format.format(day), 'UTC')?.published.slice(0, 10));
    expect(read).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
  });
});
