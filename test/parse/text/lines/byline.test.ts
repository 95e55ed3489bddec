import { describe, expect, it } from 'vitest';
import { isName, readByline } from '../../../../src/parse/text/lines/byline.ts';

describe('bylines', () => {
  it.each([
    ['By Rich Miller, Reuters', ['Rich Miller'], 'Reuters'],
    ['By PETER TORDAY, Reuter', ['PETER TORDAY'], 'Reuters'],
    ['By Denny Thomas and Fiona Lau', ['Denny Thomas', 'Fiona Lau'], undefined],
    ['Par Bertrand Bissuel', ['Bertrand Bissuel'], undefined],
    ['By Fatima al-Sayed', ['Fatima al-Sayed'], undefined],
    ['By LAURAN NEERGAARD, AP Medical Writer', ['LAURAN NEERGAARD'], undefined],
  ])('%s', (line, names, creditText) => {
    expect(readByline(line)).toEqual({ names, creditText });
  });

  it.each([
    'By ICYMI, Kool Celebrities, Music',
    'By Friday the city had fallen, an officer said.',
    'By the river',
    'By Jane Doe, who has written of the river for ten years',
    `By ${'Jane Doe, '.repeat(20)}John Roe`,
    'Byron Smith',
    'By',
  ])('none: %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

it('takes no heading in capitals for a name', () => {
  // The headings are of test/corpus/digitalgov/0007.txt.
  const lines = [
    'Jane Doe',
    'Will Young',
    'Why We Did It',
    'What We Did',
    'How It Worked',
    'What We Learned',
  ];
  expect(lines.filter(isName)).toEqual(['Jane Doe', 'Will Young']);
});
