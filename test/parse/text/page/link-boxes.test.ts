import { describe, expect, it } from 'vitest';
import { body, headline, later, opening, paragraphsOn } from './bridge-page.ts';

it('leaves out a box of links within the article, and no heading', async () => {
  const box = ['Mehr zum Thema', 'Dog bites man', 'Man bites dog'];
  const below = ['More than a bridge', ...later];
  const lines = [headline, 'By Jane Doe', ...body, ...box, later.join(' '), ...below];
  expect(await paragraphsOn(lines)).toEqual([...body, later.join(' '), ...below]);
});

describe('where the article ends', () => {
  it.each([
    ['a box of links', ['Related', 'Dog bites man', 'Man bites dog', 'Five ways to cook rice']],
    [
      'a teaser',
      ['Read more', 'Dog bites man', 'The dog was found by its owner, who had looked for it for a week.'],
    ],
  ])('behind what goes on after %s', async (_, box) => {
    expect((await paragraphsOn([...opening, ...body, ...box, ...later])).slice(-2)).toEqual(later);
  });
});
