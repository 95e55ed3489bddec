import { describe, expect, it } from 'vitest';
import { parse } from './markdown-file.ts';

describe('front matter', () => {
  it.each([
    ['d-m-Y', 'date: 01-05-2024', '2024-05-01T12:00:00Z'],
    ['d-m-Y H:i', "date: '01-05-2024 13:34'", '2024-05-01T13:34:00Z'],
    ['m/d/Y h:i a', "date: '01/05/2024 01:34 pm'", '2024-01-05T13:34:00Z'],
    ['H:i m/d/Y', "date: '13:34 01/05/2024'", '2024-01-05T13:34:00Z'],
    ['Y-m-d', "date: '2024-05-01 13:34'", '2024-05-01T13:34:00Z'],
  ])('has a date of Grav’s as that reads it: %s', async (_, date, published) => {
    const page = `---\ntitle: The rain\n${date}\nsummary:\n  size: 128\ntaxonomy:\n  tag: [a]\n---\n\nIt rained.\n`;
    const { draft, warnings } = await parse(page);
    expect([draft?.published, draft?.topics, draft?.summaryText, warnings]).toEqual([
      published,
      ['a'],
      'It rained.',
      [],
    ]);
    const bare = page.replace('taxonomy:\n  tag: [a]\n', '');
    expect((await parse(bare, '01.blog/the-rain/item.md')).draft?.published).toBe(published);
  });

  it('has no date of two readings where another program may read it', async () => {
    expect(
      (await parse('---\ntitle: The rain\ndate: 01-05-2024\n---\n\nIt rained.\n')).problems,
    ).toHaveLength(1);
  });
});
