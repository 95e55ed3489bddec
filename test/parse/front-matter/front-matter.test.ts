import { describe, expect, it } from 'vitest';
import { parse, story } from '../markdown/markdown-file.ts';
import { complaints } from '../parsed-file.ts';

describe('front matter', () => {
  it.each([
    [
      'JSON',
      '{\n"title": "Rain: a story",\n"date": "2017-06-28",\n"tags": ["Iraq", 2017],\n"draft": false\n}\n\nIt rained.',
    ],
    [
      'lines of names and values',
      'Title: Rain: a story\nDate: 2017-06-28\nTags: Iraq,\n  2017\nLayout: post\n\nIt rained.',
    ],
    [
      'such lines with some of a site’s own',
      'Slug: rain\nTitle: Rain: a story\nNumber: 665\nDate: 2017-06-28\nPage color: blue\nTags: Iraq, 2017\n\nIt rained.',
    ],
    [
      'Nikola’s lines, in a comment',
      '<!--\n.. title: Rain: a story\n.. slug: rain\n.. date: 2017-06-28\n.. tags: Iraq, 2017\n.. link: \n-->\n\nIt rained.',
    ],
    ['Nikola’s lines', '.. title: Rain: a story\n.. date: 2017-06-28\n.. tags: Iraq, 2017\n\nIt rained.'],
  ])('may be %s', async (_, text) => {
    const { draft, problems, warnings } = await parse(text);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(draft).toMatchObject({
      ...{ titleText: 'Rain: a story', published: '2017-06-28T12:00:00Z', topics: ['Iraq', '2017'] },
      ...{ contentHtml: '<p>It rained.</p>', sources: { title: 'front matter', published: 'front matter' } },
    });
  });
});

describe('hostile text', () => {
  it('pollutes no prototype', async () => {
    const { draft } = await story('__proto__: {title: x}\nconstructor: {prototype: {y: z}}\ntoString: x');
    expect(draft?.titleText).toBe('What happened');
    expect(({} as Record<string, unknown>).y).toBeUndefined();
  });

  it('refuses aliases that multiply', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) {
      const [one, two] = [String.fromCharCode(96 + i), String.fromCharCode(97 + i)];
      lines.push(`${two}: &${two} [${Array(9).fill(`*${one}`).join(', ')}]`);
    }
    const { problems } = await story(lines.join('\n'));
    expect(complaints(problems)[0]).toBe(
      'front matter cannot be read: excessive alias count indicates a resource exhaustion attack; make it simple "name: value" lines',
    );
  });

  it.each([
    (brackets: string) => `---\nx: ${brackets}\n---\nx`,
    (brackets: string) => `+++\nx = ${brackets}\n+++\nx`,
  ])('comes through front matter of brackets (%#)', async (written) => {
    const { problems } = await parse(written('['.repeat(10_000)));
    expect(complaints(problems)[0]).toBe(
      'front matter has values that are nested too deep; make it simple lines of a name and a value',
    );
  });
});
