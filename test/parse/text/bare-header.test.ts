import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

describe('a first line that begins with the day alone', () => {
  const body = 'MOSUL, Iraq (AP) — It was quiet on Tuesday, an officer said.\n\nHe left the city.\n';
  const read = async (line: string, path = 'a.txt') => {
    const { draft } = await parsedFile(path, `${line}\n\n${body}`);
    return draft && [draft.published, draft.titleText];
  };

  it.each([
    ['2017-06-28 Iraqi forces stall', ['2017-06-28T12:00:00Z', 'Iraqi forces stall']],
    ['2017-06-28: “Iraqi forces stall”', ['2017-06-28T12:00:00Z', '“Iraqi forces stall”']],
    ['2017-06-28 14:05 – Iraqi forces stall', ['2017-06-28T14:05:00Z', 'Iraqi forces stall']],
    ['2017-06-28T14:05:00+02:00', ['2017-06-28T12:05:00Z', 'It was quiet on Tuesday']],
    ['2017-06-28', ['2017-06-28T12:00:00Z', 'It was quiet on Tuesday']],
    ['2017-06-28 5 killed in Mosul', ['2017-06-28T12:00:00Z', '5 killed in Mosul']],
    ['2017-06-28 القوات العراقية تتوقف', ['2017-06-28T12:00:00Z', 'القوات العراقية تتوقف']],
  ])('has its date there: %s', async (line, expected) => {
    expect(await read(line)).toEqual(expected);
  });

  it.each([
    ['a range', '2017-06-28 - 2017-07-01 Festival in Mosul'],
    ['a range that ends in words', '2017-06-28 – 30 June: Festival in Mosul'],
    ['a range in words', '2017-06-28 to 30 June 2017'],
    ['a row', '2017-06-28,Mosul,12'],
    ['a path', '2017-06-28/Mosul/story'],
    ['a table', '2017-06-28 Mosul was quiet\n2017-06-29 Mosul was not'],
    ['a diary', '2017-06-28 Quiet\n\nIt was quiet.\n\n2017-06-29 Not so quiet\n\nIt was not.'],
    ['a version', '2017-06-28 1.2.0 is out'],
    ['an entry of a change log', '2017-06-28  Jane Doe  <jane@example.org>'],
    ['a sentence', '2017-06-28 is a day that nobody in Mosul will forget.'],
    ['no day', '2017-02-30 Iraqi forces stall'],
  ])('is none where it may be %s', async (_, line) => {
    expect(await read(line)).toBeUndefined();
  });

  it.each([
    ['blank lines', `2017-06-28 Quiet${'\n'.repeat(300_000)}`],
    ['addresses', `2017-06-28 Quiet ${'<a@'.repeat(20_000)}`],
  ])('is read in linear time: %s', async (_, line) => {
    expect((await read(line))?.[0]).toBe('2017-06-28T12:00:00Z');
  });

  it('is none where the name of the file has another day', async () => {
    expect((await read('2017-06-28 Festival', '2017-05-01-festival.txt'))?.[0]).toBe('2017-05-01T12:00:00Z');
    expect(await read('2017-06-28 Festival', '2017-06-28-festival.txt')).toEqual([
      '2017-06-28T12:00:00Z',
      'Festival',
    ]);
  });
});
