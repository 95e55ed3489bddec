import { expect, it } from 'vitest';
import { parse } from '../markdown/markdown-file.ts';

it.each([
  ...['posts/_index.md', 'README.md', 'chart.png', 'data.json', 'seeds/seeds.lock.json', '_index.zh-CN.md'],
  ...['LICENSE-CC-BY', 'CONTRIBUTING.md', '_redirects', 'plot.R', 'map.shp', 'dip.rss', 'refs.bib', 'CNAME'],
  ...['Map.drawio', 'Drawing.excalidraw.md', 'feed.njk', 'blog.11tydata.cjs', 'Connect4.java', 'dump.sql'],
  ...['snippets/errdefer_test.zig', 'crawl.jsonl', 'fonts/a.eot', 'player.swf'],
])('%s is passed over, and named', async (path) => {
  const { draft, problems, held } = await parse('What stands here has no date.', path);
  expect({ draft, problems }).toEqual({ draft: undefined, problems: [] });
  expect(held?.fault).toBe('stands beside the articles, by its name, and is none');
});

it('an article is one whatever its name', async () => {
  const text = 'date 2017-06-28 Rain in Mosul\n\nIt rained all day, and all of the night behind it.';
  expect((await parse(text, 'notes.json')).draft?.titleText).toBe('Rain in Mosul');
});
