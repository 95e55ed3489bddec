import { describe, expect, it } from 'vitest';
import { belowHeadline, parse, story } from './markdown-file.ts';

it.each([
  ['blanks', `a${' '.repeat(300_000)}b`],
  ['labels', `${'on '.repeat(5000)}x`],
  ['months', `Posted in the diary${', May'.repeat(5000)} x`],
  ['an unclosed mark of kramdown', `a {:${' '.repeat(100_000)}}}`],
  ['a long mark of kramdown', `a {:${'a'.repeat(200_000)}}`],
  ['a long address', `<iframe src="https://a.example/${'a'.repeat(500_000)}"></iframe> a`],
  ['fences that do not end', '```a\n==b ==c %%d\n'.repeat(50_000)],
  ['tags in an address', `[x]({% post_url ${'/2017-01-01-a'.repeat(20_000)} x %})`],
])('is read in linear time: %s', async (_, text) => {
  expect((await belowHeadline(text)).problems).toEqual([]);
  expect((await parse(`# T\n\n${text}`)).problems.map(({ field }) => field)).toEqual(['date']);
});

describe('hostile text', () => {
  it('runs nothing', async () => {
    const { draft } = await story(
      'title: <b>{{ site }}</b>',
      '{{ x }} {% include y %} {{< z >}} ]]>\n\n<script>alert(1)</script>\n\n[a](javascript:x) <b onclick=x style=y>b</b> ![i](data:image/png;base64,A)\n\n<svg onload=x><p>c',
    );
    expect(draft?.titleText).toBe('<b>{{ site }}</b>');
    expect(draft?.contentHtml).toBe(
      '<p>{{ x }}   ]]&gt;</p>\n\n<p>[a](javascript:x) <b>b</b> </p>\n<p>c</p>',
    );
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['quotes', '> '.repeat(100_000)],
    ['elements', '<div>\n'.repeat(100_000)],
    ['emphasis', '*a **b'.repeat(20_000)],
  ])('comes through very many %s', async (_, body) => {
    const { draft, problems } = await story('title: x', body);
    expect(draft !== undefined || problems.length > 0).toBe(true);
  });
});
