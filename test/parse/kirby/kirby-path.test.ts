import { expect, it } from 'vitest';
import { parse } from './kirby-page.ts';

it('gives a page whose folder has no number no place in lists, as Kirby does', async () => {
  const { draft } = await parse(
    'blog/a/article.en.txt',
    'Title: A\n----\nDate: 2024-01-05\n----\nText: It rained.',
  );
  expect([draft?.isUnlisted, draft?.language, draft?.formerPaths]).toEqual([
    true,
    'en',
    ['/en/blog/a', '/blog/a'],
  ]);
});

it('lists a file of fields that lies in no folder', async () => {
  const { draft } = await parse('ferry.txt', 'Title: A\n----\nDate: 2024-01-05\n----\nText: It rained.');
  expect([draft?.titleText, draft?.isUnlisted, draft?.formerPaths]).toEqual(['A', undefined, undefined]);
});
