import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, paragraphsOn } from './bridge-page.ts';

it('finds the article on a whole page, between its menus', async () => {
  const lines = [headline, 'By Jane Doe', '3 May 2024 17:47', 'Share', 'Facebook'];
  expect(await foundOn([...lines, ...body.slice(0, 2), 'ADVERTISEMENT', ...body.slice(2)])).toMatchObject({
    titleText: headline,
    published: '2024-05-03T12:00:00Z',
    bylines: ['Jane Doe'],
    paragraphs: body,
    sources: { title: 'page', published: 'header', byline: 'byline' },
  });
});

describe('where the article begins', () => {
  it('without the headline, said again behind its kicker', async () => {
    const again = `Bergen Coun\u00ADcil votes for new bridge over the river`;
    expect(await paragraphsOn([headline, again, 'By Jane Doe', ...body])).toEqual(body);
  });
});
