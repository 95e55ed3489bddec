import { expect, it } from 'vitest';
import { complaints } from '../parsed-file.ts';
import { parse } from './markdown-file.ts';

const post = (frontMatter: string, path = '2017-06-28-rain.md') =>
  parse(`---\ntitle: Rain\ndate: 2017-06-28\n${frontMatter}\n---\n\nIt fell.\n`, path);

it.each([
  ['layout: post\ntags: algorithms programming dp', ['algorithms', 'programming', 'dp']],
  ['layout: post\ncategories: jekyll update', ['jekyll', 'update']],
  ['layout: post\ncategories: jekyll update\ntags: rain flood', ['rain', 'flood', 'jekyll', 'update']],
  ['layout: post\ntags: 算法 编程', ['算法', '编程']],
  ['layout: post\ntags: rain, climate change', ['rain', 'climate change']],
  ['layout: post\ntags: [climate change]', ['climate change']],
  ['layout: post\ncategory: climate change', ['climate change']],
  ['layout: ../../layouts/post.astro\ntags: climate change', ['climate change']],
  ['layout: post.njk\ntags: climate change', ['climate change']],
  ['tags: climate change', ['climate change']],
])('tags of Jekyll’s in one text: %j', async (frontMatter, topics) => {
  const { draft, warnings } = await post(frontMatter);
  expect({ topics: draft?.topics, warnings }).toEqual({ topics, warnings: [] });
});

it.each([
  ['_posts/2017-06-28-rain.md', ['climate', 'change']],
  ['blog/_posts/sky/2017-06-28-rain.md', ['climate', 'change']],
  ['source/_posts/2017-06-28-rain.md', ['climate change']],
  ['_posts/rain.md', ['climate change']],
])('a post is Jekyll’s by its folder and its name: %s', async (path, topics) => {
  expect((await post('tags: climate change', path)).draft?.topics).toEqual(topics);
});

it('what may be one name stays one tag, and is named', async () => {
  const { draft, warnings } = await post('layout: post\ntags: Middle East');
  expect(draft?.topics).toEqual(['Middle East']);
  expect(complaints(warnings)).toEqual([
    'tags has one text, which Jekyll parts at its spaces, and here is one tag: Middle East; write a list, tags: [Iraq, Middle East]',
  ]);
  expect((await post('tags: Middle East')).warnings).toEqual([]);
});
