import { expect, it } from 'vitest';
import { parse } from './markdown-file.ts';

it('a page of a site has no date, and a layout that says so', async () => {
  const page = (frontMatter: string) => parse(`---\n${frontMatter}\n---\n\nWho we are.\n`, 'about.md');
  expect((await page('title: About\nlayout: page')).held).toEqual({
    ...{ file: 'about.md', field: 'date', fault: 'has no date and is a page of its site (layout: page)' },
    remedy: 'nothing; or, if it is an article, write date: 2017-06-28',
  });
  expect((await page('type: tags')).held?.fault).toBe('has no date and is a page of its site (type: tags)');
  expect((await page('layout: post')).problems).toHaveLength(1);
  expect((await page('layout: page\ndate: 2017-06-28')).draft?.published).toBe('2017-06-28T12:00:00Z');
});

it.each([
  ['_authors/jane.md', 'name: Jane Doe'],
  ['content/authors/jane/index.md', 'title: Jane Doe'],
  ['people/jane.md', 'name: Jane Doe'],
])('%s says who an author is, and wants no date', async (path, yaml) => {
  const { problems, held } = await parse(`---\n${yaml}\n---\n\nJane writes.\n`, path);
  expect({ problems, fault: held?.fault }).toEqual({
    problems: [],
    fault: 'has no date and is about an author, by its folder',
  });
});

it('people have articles about them, too', async () => {
  expect((await parse('---\ntitle: Jane\n---\n\nA song.\n', 'people/jane.md')).held).toBeUndefined();
});
