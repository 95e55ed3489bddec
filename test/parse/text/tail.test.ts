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
