import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it('are lines below the headline in a file of Notion’s, and nowhere else', async () => {
    const text = `# The ferry stopped at dawn

Created: June 28, 2017 10:00 AM
Last Edited Time: June 29, 2017 9:12 AM
Tags: floods, ferries
Priority: High

The river rose overnight.
`;
    const { draft, problems, warnings } = await parse(text, 'Ferry 0f1e2d3c4b5a69788796a5b4c3d2e1f0.md');
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      titleText: 'The ferry stopped at dawn',
      published: '2017-06-28T10:00:00Z',
      revised: '2017-06-29T09:12:00Z',
      topics: ['floods', 'ferries'],
      contentHtml: '<p>The river rose overnight.</p>',
    });
    expect((await parse(text, '2017-06-28-ferry.md')).draft?.contentHtml).toContain('Priority: High');
  });
});
