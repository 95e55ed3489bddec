import { expect, it } from 'vitest';
import { parseSeed } from '../../../src/parse/index.ts';

const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false };
const post = (body: string, path = '_posts/2010-01-01-rain.html') => {
  const text = `---\nlayout: post\ntitle: "Rain: a story"\ndate: 2010-01-02\ntags:\n- rain\n---\n${body}\n`;
  return parseSeed({ path, bytes: new TextEncoder().encode(text) }, settings);
};

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
  const bytes = new TextEncoder().encode(
    '<!doctype html><title>Sun</title><p>--- It shone all day, said the mayor.</p>',
  );
  expect((await parseSeed({ path: '2010-01-01-sun.html', bytes }, settings)).draft?.titleText).toBe('Sun');
});

const film =
  '<a href="https://www.youtube.com/watch?v=abcDEF-1234">https://www.youtube.com/watch?v=abcDEF-1234</a>';
it.each([
  [
    '[caption id="a_1" width="300"]<a href="/x.jpg"><img src="x.jpg" alt="Dam"></a> The <i>dam</i>[/caption]',
    '<figure><a href="seed:/x.jpg"><img src="seed:x.jpg" alt="Dam"></a><figcaption>The <i>dam</i></figcaption></figure>',
  ],
  [
    '\\[caption id="a\\_1" align="left"\\]![Dam](x.jpg) The *dam*\\[/caption\\]',
    '<p><img src="seed:x.jpg" alt="Dam"></p>\n<p>The <em>dam</em></p>',
  ],
  ['[youtube=https://www.youtube.com/watch?v=abcDEF-1234]', `<p>${film}</p>`],
  ['[youtube abcDEF-1234]', `<p>${film}</p>`],
  ['[embed]https://www.youtube.com/watch?v=abcDEF-1234[/embed]', `<p>${film}</p>`],
  ['[video] *Rain*, [slideshow]', '<p>[video] <em>Rain</em>, [slideshow]</p>'],
  ['[embed] is *not* [/embed]', '<p>[embed] is <em>not</em> [/embed]</p>'],
  ['[code]<b>a</b> &lt;i>[/code]', '<pre><code>&lt;b>a&lt;/b> &lt;i></code></pre>'],
  ['[sourcecode language="python"]\na = [b]\n\nc\n[/sourcecode]', '<pre><code>a = [b]\n\nc</code></pre>'],
  [
    'See [code][1] and [video](https://a.example/v) of `[gallery]`.\n\n[1]: https://a.example/',
    '<p>See <a href="https://a.example/">code</a> and <a href="https://a.example/v">video</a> of <code>[gallery]</code>.</p>',
  ],
])('reads the codes of WordPress: %s', async (body, html) => {
  const { draft, warnings } = await post(body, 'a.md');
  expect([draft?.contentHtml.trim(), warnings]).toEqual([html, []]);
});

it('puts links as HTML into HTML', async () => {
  expect(
    (await post('<p>[youtube abcDEF-1234] and {{< vimeo id="1" title="a [film] & more" >}}</p>')).draft
      ?.contentHtml,
  ).toBe(`<p>${film} and <a href="https://vimeo.com/1">a [film] &amp; more</a></p>`);
});

it('puts code as HTML into HTML', async () => {
  const body = '<p>Rain:</p>\n{% highlight html %}\n<b>{{ rain }}</b>\n{% endhighlight %}\n<p>Sun.</p>';
  expect((await post(body)).draft?.contentHtml).toBe(
    '<p>Rain:</p>\n<pre><code>&lt;b>{{ rain }}&lt;/b></code></pre>\n<p>Sun.</p>',
  );
});

it('names those that it leaves out', async () => {
  const { draft, warnings } = await post('It rained. [gallery ids="1,2"]', 'a.md');
  expect(draft?.contentHtml).toBe('<p>It rained.</p>');
  expect(warnings.map(({ fault }) => fault)).toEqual([
    "has shortcodes of its site's own, which were left out: gallery",
  ]);
});

it.each(['[caption]', '[caption a', '[code]x', '[gallery '])('is read in linear time: %s', async (part) => {
  const start = performance.now();
  await post(part.repeat(10_000), 'a.md');
  expect(performance.now() - start).toBeLessThan(3000);
});
