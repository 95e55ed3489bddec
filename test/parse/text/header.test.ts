import { expect, it } from 'vitest';
import { parse } from './text-file.ts';

it('knows only the month where the scraper did', async () => {
  const { draft } = await parse(
    'date 2017-06 MOSUL, Iraq (AP) - An officer spoke to the press on Tuesday.\n\nHe left.',
  );
  expect(draft).toMatchObject({
    published: '2017-06-01T12:00:00Z',
    precision: 'month',
    placeText: 'MOSUL, Iraq',
  });
});

it.each([
  ['2017-06-28 14:05', '2017-06-28T14:05:00Z', 'instant'],
  ['2017-06-28,', '2017-06-28T12:00:00Z', 'day'],
  ['20170628', '2017-06-28T12:00:00Z', 'day'],
  ['28. Juni 2017', '2017-06-28T12:00:00Z', 'day'],
  ['2017年6月28日', '2017-06-28T12:00:00Z', 'day'],
  ['Wed, 28 Jun 2017 10:00:00 GMT', '2017-06-28T10:00:00Z', 'instant'],
  ['January 5, 2024 3:45 PM', '2024-01-05T15:45:00Z', 'instant'],
  ['5 Jan 2024, 3.45pm', '2024-01-05T15:45:00Z', 'instant'],
])('takes all of "date %s" for the date', async (date, published, precision) => {
  const { draft } = await parse(
    ` date ${date} Related Coverage IS 'flee'\n\nIt was quiet on Tuesday, he said.\n`,
  );
  expect(draft).toMatchObject({
    ...{ titleText: 'It was quiet on Tuesday', published, precision },
    relatedText: ["IS 'flee'"],
  });
});
