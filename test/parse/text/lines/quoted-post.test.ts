import { describe, expect, it } from 'vitest';
import { isOfQuotedPost } from '../../../../src/parse/text/lines/quoted-post.ts';
import { body, opening, paragraphsOn } from '../page/bridge-page.ts';

describe('where the article ends', () => {
  it.each([
    ['a post that it quotes', '— Max Mo (@max) May 3, 2024'],
    [
      'a post that it quotes from Instagram',
      'A post shared by Max Mo (@max.mo) on May 3, 2024 at 7:30am PDT',
    ],
    ['the place of a post, in German', 'Sieh dir diesen Beitrag auf Instagram an'],
    ['the picture of a post', 'The bridge at noon pic.twitter.com/a1B2c3'],
  ])('behind a short sentence below %s', async (_, post) => {
    const lines = [
      ...body,
      'The mayor has seen it',
      post,
      'She did not answer him on that day, and will not do so before the vote.',
    ];
    expect(await paragraphsOn([...opening, ...lines])).toEqual(lines);
  });
});

it.each([
  ['who posted it', '— Max Mo (@max) May 3, 2024', true],
  [
    'a paragraph that names an account',
    `The mayor (@mayor)${' of Bergen and of the valley'.repeat(6)}`,
    false,
  ],
  ['a sentence about a post', 'The post on Instagram that the mayor had taken down', false],
])('is of one, or not: %s', (_, line, isOne) => {
  expect(isOfQuotedPost(line)).toBe(isOne);
});
