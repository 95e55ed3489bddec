import { expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

it.each([
  'a.md~',
  'b/2017-06-28-rain.txt.bak',
  'a.md.backup-1749578523059',
  'a.md.orig',
  '#a.txt#',
  '~$a.txt',
])('holds back what is an editor’s copy of another file: %s', async (path) => {
  expect(await parse('date 2017-06-28 Rain\n\nIt rained here.', path)).toMatchObject({
    ...{ draft: undefined, problems: [], warnings: [] },
    held: { file: path, field: 'file', fault: "is an editor's copy of another file, by its name" },
  });
});

it.each(['a~b.txt', 'old.txt', 'backup-2017.md', '#1 in Mosul.txt', 'c.bakery.txt'])(
  'but not what is only called so: %s',
  async (path) => {
    expect((await parse('date 2017-06-28 Rain\n\nIt rained here.', path)).draft).toBeDefined();
  },
);
