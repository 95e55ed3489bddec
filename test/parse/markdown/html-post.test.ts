import { expect, it } from 'vitest';
import { post } from './html-post.ts';
import { parse } from './markdown-file.ts';

it('reads HTML below front matter as HTML', async () => {
  const { draft, problems, warnings } = await post(
    '<p>It rained *all* day.</p>\n\n    <p>The river rose_a_bit.</p>\n<h1>Then</h1>\n{% include a.html %}',
  );
  expect(problems).toEqual([]);
  expect(draft).toMatchObject({
    ...{ titleText: 'Rain: a story', published: '2010-01-02T12:00:00Z', topics: ['rain'] },
    contentHtml: '<p>It rained *all* day.</p>\n\n    <p>The river rose_a_bit.</p>\n<h2 id="then">Then</h2>',
  });
  expect(warnings.map(({ fault }) => fault)).toEqual([
    "has shortcodes of its site's own, which were left out: include a.html",
  ]);
});

it('a page without front matter is one', async () => {
  const text = '<!doctype html><title>Sun</title><p>--- It shone all day, said the mayor.</p>';
  expect((await parse(text, '2010-01-01-sun.html')).draft?.titleText).toBe('Sun');
});

it('puts links as HTML into HTML', async () => {
  expect(
    (await post('<p>[youtube abcDEF-1234] and {{< vimeo id="1" title="a [film] & more" >}}</p>')).draft
      ?.contentHtml,
  ).toBe(
    `<p><a href="https://www.youtube.com/watch?v=abcDEF-1234">https://www.youtube.com/watch?v=abcDEF-1234</a> and <a href="https://vimeo.com/1">a [film] &amp; more</a></p>`,
  );
});

it('puts code as HTML into HTML', async () => {
  const body = '<p>Rain:</p>\n{% highlight html %}\n<b>{{ rain }}</b>\n{% endhighlight %}\n<p>Sun.</p>';
  expect((await post(body)).draft?.contentHtml).toBe(
    '<p>Rain:</p>\n<pre><code>&lt;b>{{ rain }}&lt;/b></code></pre>\n<p>Sun.</p>',
  );
});
