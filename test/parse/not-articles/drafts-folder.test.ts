import { expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

it.each(['_drafts/2017-06-28-a.md', 'blog/Drafts/a.md'])(
  'holds back what lies among drafts: %s',
  async (path) => {
    expect(await parse('---\ntitle: Rain\n---\n\nIt rained.', path)).toMatchObject({
      draft: undefined,
      problems: [],
      held: { file: path, field: 'file', fault: 'is in a folder of drafts' },
    });
  },
);
