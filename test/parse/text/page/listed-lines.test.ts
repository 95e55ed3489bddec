import { describe, expect, it } from 'vitest';
import { body, headline, opening, paragraphsOn } from './bridge-page.ts';

describe('where the article begins', () => {
  it('with a list of single words below a colon', async () => {
    const first =
      'The council has voted for a bridge on Tuesday. It will be built of two things out of the valley:';
    const lines = [first, 'Stone', 'Wood', ...body];
    expect(await paragraphsOn([headline, 'By Jane Doe', ...lines])).toEqual(lines);
  });
});

describe('where the article ends', () => {
  it('behind a short sentence below a list that it introduces', async () => {
    const list = [
      'The council asked for five things of the engineers:',
      'Stone',
      'Wood',
      'Iron',
      'Sand',
      'Time',
    ];
    const last = 'It got three of them, and was content with these until the end of the year.';
    expect(await paragraphsOn([...opening, ...body, ...list, last])).toEqual([...body, ...list, last]);
  });
});
