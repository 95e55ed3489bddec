import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

describe('front matter', () => {
  it('may be TOML', async () => {
    const text = [
      '+++',
      'title = "Rain: a story"',
      'date = 2017-06-28T10:00:00+02:00',
      'updated = 2017-06-29',
      'authors = ["Jane Doe", "John Roe"]',
      'draft = false',
      '[taxonomies]',
      'tags = ["Iraq", "Mosul, Iraq"]',
      '[extra]',
      'weight = 3',
      '+++',
      '',
      'It rained.',
    ].join('\n');
    const { draft, problems, warnings } = await parse(text);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      titleText: 'Rain: a story',
      published: '2017-06-28T08:00:00Z',
      revised: '2017-06-29T12:00:00Z',
      bylines: ['Jane Doe', 'John Roe'],
      topics: ['Iraq', 'Mosul, Iraq'],
      contentHtml: '<p>It rained.</p>',
      sources: { title: 'front matter', published: 'front matter' },
    });
  });
});
