import { describe, expect, it } from 'vitest';
import { body, later, opening, paragraphsOn } from './bridge-page.ts';

const article = [...body, ...later];

describe('where an article ends right above what the site sets below it', () => {
  it.each([
    ['a question to readers', ['Need a bridge of your own? Ask our engineers today.']],
    ['a way back', ['Return to the bridges blog.']],
    ['a way back and a question', ['Want to read more of the bridge?', 'Return to the bridges blog.']],
    [
      'tags of some length',
      [
        'Bridges, rivers, Bergen, city council, public money, granite, northern bank, southern bank, engineers, opponents, midnight debates, swimming children, town hall, working days, old bridges, new bridges, stone bridges',
      ],
    ],
  ])('%s', async (_, below) => {
    expect(await paragraphsOn([...opening, ...article, ...below])).toEqual(article);
  });

  it('keeps a question within it', async () => {
    const lines = [...body, 'Need a city of this size a second bridge?', ...later];
    expect(await paragraphsOn([...opening, ...lines])).toEqual(lines);
  });
});
