import { expect, it } from 'vitest';
import { body, later, opening, paragraphsOn } from './bridge-page.ts';

const article = [...body, later.join(' ')];

it('ends the article behind a sentence below its last picture', async () => {
  const last = 'The council meets again on Friday.';
  const lines = [...opening, ...article, 'Photo: Max Mo', last, 'Most read', 'Man bites dog'];
  expect(await paragraphsOn(lines)).toEqual([...article, last]);
});

it('ends it above a sentence there that has none of its words', async () => {
  const other = 'Bees like these may sting.';
  const lines = [...opening, ...article, 'Photo: Max Mo', other, 'Most read', 'Man bites dog'];
  expect(await paragraphsOn(lines)).toEqual(article);
});
