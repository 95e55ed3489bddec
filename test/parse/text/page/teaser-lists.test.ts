import { expect, it } from 'vitest';
import { body, footer, foundOn, headline, later } from './bridge-page.ts';

const animals = ['dog', 'cat', 'horse', 'goose', 'goat', 'hen', 'pig', 'cow', 'duck', 'sheep', 'hare', 'fox'];

it('finds a short article above a list of many other stories', async () => {
  const teasers = animals.flatMap((animal) => [
    `Man bites ${animal} on Sunday`,
    `The ${animal} had been lost for a week when a man of Bergen found and bit it, and it is doing well since then, its owner told the police.`,
  ]);
  const found = await foundOn([headline, 'By Jane Doe', '3 May 2024 17:47', ...body, ...footer, ...teasers]);
  expect(found).toMatchObject({ titleText: headline, paragraphs: body });
});

it('keeps the short parts of an article', async () => {
  const parts = animals
    .slice(0, 6)
    .flatMap((animal) => [
      `The bridge and the ${animal}`,
      `A ${animal} was the first of all to cross the old bridge over the river, and so it stands on the second pier of that, in stone, and has been washed by the council each spring since then.`,
    ]);
  const { paragraphs } = await foundOn([headline, 'By Jane Doe', ...body, ...later, ...parts]);
  expect(paragraphs).toEqual([...body, ...later, ...parts]);
});
