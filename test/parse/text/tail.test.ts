import { describe, expect, it } from 'vitest';
import { readTail } from '../../../src/parse/text/tail.ts';

describe('the end of a story', () => {
  it('loses sign-offs, end marks, rights and tags, and says what they were', () => {
    expect(
      readTail([
        'The last paragraph.',
        '(Reporting by Jane Doe in Paris and John Roe; Editing by Max Mo)',
        'Copyright 2017 The Associated Press. All rights reserved.',
        'This material may not be published, broadcast, rewritten or redistributed.',
        'Tags: Mosul, #Iraq',
        '-30-',
      ]),
    ).toEqual({
      blocks: ['The last paragraph.'],
      byline: { names: ['Jane Doe', 'John Roe'], creditText: undefined },
      creditText: undefined,
      rightsText:
        'Copyright 2017 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      topics: ['Mosul', 'Iraq'],
    });
    expect(readTail(['The last paragraph.', 'Reuter'])).toMatchObject({ creditText: 'Reuters' });
  });

  it('keeps its last paragraph, whatever it is', () => {
    expect(readTail(['All rights reserved.']).blocks).toEqual(['All rights reserved.']);
    expect(readTail(['A.', 'Abigail Williams and Beomsu Jo contributed.']).blocks).toHaveLength(2);
  });
});

it('takes reporters off without brackets, and off the end of the last sentence', () => {
  const byline = { names: ['Jane Doe'], creditText: undefined };
  expect(readTail(['The end.', 'Reporting by Jane Doe; Editing by Max Mo and John Roe'])).toMatchObject({
    blocks: ['The end.'],
    byline,
  });
  expect(readTail(['First.', 'The end. (Reporting by Jane Doe in Oslo; Editing by Max Mo)'])).toMatchObject({
    blocks: ['First.', 'The end.'],
    byline,
  });
  const sentence = 'Reporting by the agency shows that the bridge is old.';
  expect(readTail(['First.', sentence])).toMatchObject({ blocks: ['First.', sentence] });
});

it('takes initials and the time of sending off, and rights above buttons', () => {
  expect(readTail(['The end.', '(cm-kjd)', 'AP-NY-03-14-98 1036EST'])).toMatchObject({
    blocks: ['The end.'],
  });
  expect(readTail(['The end.', '© 2017 Example', 'Share', 'Tweet'])).toMatchObject({
    blocks: ['The end.', 'Share', 'Tweet'],
    rightsText: '© 2017 Example',
  });
});

it('is no longer than twelve lines', () => {
  expect(readTail(['A.', ...Array.from({ length: 15 }, () => '* * *')]).blocks).toHaveLength(4);
});
