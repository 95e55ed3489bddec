import { describe, expect, it } from 'vitest';
import { body, later, opening, paragraphsOn } from './bridge-page.ts';

const article = [...body, ...later];

describe('where an article ends right above what the site sets below it', () => {
  it.each([
    ['a question to readers', ['Need a bridge of your own? Ask our engineers today.']],
    ['a request to them', ['Let us know what you think of the bridge in the comments.']],
    ['where it is from', ['Cross-posted from the Bergen Herald.']],
    ['a way back', ['Return to the bridges blog.']],
    ['a way back and a question', ['Want to read more of the bridge?', 'Return to the bridges blog.']],
    [
      'who wrote it, by the first name',
      [
        'Anna Roe (Herald)',
        'Editor',
        'Anna started the Herald in 2010 and has walked over all bridges of the valley since.',
      ],
    ],
    [
      'who wrote it, in own words',
      ['Anna Roe', 'I’m the founder of the Herald, and have walked over all bridges of the valley.'],
    ],
    ['who wrote it, without a name above', ['Anna Roe is an editor at the Herald and writes about bridges.']],
    [
      'tags of some length',
      [
        'Bridges, rivers, Bergen, city council, public money, granite, northern bank, southern bank, engineers, opponents, midnight debates, swimming children, town hall, working days, old bridges, new bridges, stone bridges',
      ],
    ],
  ])('%s', async (_, below) => {
    expect(await paragraphsOn([...opening, ...article, ...below])).toEqual(article);
  });

  it('links to its headings, which stand above', async () => {
    const [one, two] = ['Who pays for the new bridge?', 'When will it be opened?'];
    const lines = [one, ...body, two, ...later];
    expect(await paragraphsOn([...opening, ...body, ...lines, 'Jump to', one, two])).toEqual([
      ...body,
      ...lines,
    ]);
  });

  it('keeps a question within it, and a paragraph on one whose name is a heading', async () => {
    const lines = [...body, 'Need a city of this size a second bridge?', ...later];
    const person = [
      'Anna Roe',
      'The mayor of Bergen has never walked over the bridge, and will not do so before it is paid.',
    ];
    expect(await paragraphsOn([...opening, ...lines, ...person])).toEqual([...lines, ...person]);
  });
});
