import { expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

it.each([
  ['_drafts/2017-06-28-a.md', 'is in a folder of drafts'],
  ['blog/Drafts/a.md', 'is in a folder of drafts'],
  ['posts/draft_Rain-in-Mosul-ab11f25aa53b.html', 'is a draft, by its name'],
])('holds back a draft: %s', async (path, fault) => {
  expect(await parse('---\ntitle: Rain\n---\n\nIt rained.', path)).toMatchObject({
    draft: undefined,
    problems: [],
    held: { file: path, field: 'file', fault },
  });
});

it('but no article that only begins with the word', async () => {
  const text = 'date 2017-06-28 Rain in Mosul\n\nIt rained all day, and all of the night behind it.';
  expect((await parse(text, 'draft_horses.txt')).draft?.titleText).toBe('Rain in Mosul');
});
