import { describe, expect, it } from 'vitest';
import { readSignedStamp } from '../../../../src/parse/text/lines/signed-stamp.ts';
import { readStoryOpening } from '../../../../src/parse/text/story-opening.ts';

describe('lines that say who and when', () => {
  it.each([
    ['By Jane Doe | June 28, 2017 10:15 AM', ['Jane Doe'], undefined, 'June 28, 2017'],
    ['Posted on June 28, 2017 by Jane Doe', ['Jane Doe'], undefined, 'June 28, 2017'],
    [
      'By Jane Doe and John Roe, Reuters, Wednesday, June 28, 2017',
      ['Jane Doe', 'John Roe'],
      'Reuters',
      'June 28, 2017',
    ],
    ['Par Jane Doe, le 28 juin 2017 à 10h15', ['Jane Doe'], undefined, '28 juin 2017'],
    ['Von Jane Doe, 28.06.2017, 10:15 Uhr', ['Jane Doe'], undefined, '28.06.2017'],
    ['Jane Doe · 28 June 2017', ['Jane Doe'], undefined, '28 June 2017'],
    ['2017-06-28 10:15:00 | Jane Doe', ['Jane Doe'], undefined, '2017-06-28'],
  ])('%s', (line, names, creditText, stampText) => {
    expect(readSignedStamp(line)).toEqual({ byline: { names, creditText }, stampText });
  });

  it.each([
    'June 28, 2017',
    'By Jane Doe',
    'Springfield City Hall, June 28, 2017',
    'By June 28, 2017 the city had fallen, an officer said.',
  ])('not %s', (line) => {
    expect(readSignedStamp(line)).toBeUndefined();
  });

  it('are taken off a story, with what they say', () => {
    expect(readStoryOpening(['By Jane Doe | June 28, 2017 10:15 AM', 'It was quiet on Tuesday.'])).toEqual({
      byline: { names: ['Jane Doe'], creditText: undefined },
      stampText: 'June 28, 2017',
      blocks: ['It was quiet on Tuesday.'],
    });
  });
});

it('leaves a second line of a name and a day to the article', () => {
  const blocks = ['Jane Doe | May 3, 2024', 'John Roe | May 5, 2024', 'The fair begins on Sunday.'];
  expect(readStoryOpening(blocks)).toEqual({
    byline: { names: ['Jane Doe'] },
    stampText: 'May 3, 2024',
    blocks: blocks.slice(1),
  });
});
