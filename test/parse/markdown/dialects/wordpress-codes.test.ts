import { expect, it } from 'vitest';
import { asHtml } from '../../../../src/parse/markdown/dialects/shown-by.ts';
import { cpuTime } from '../../cpu-time.ts';
import { post } from '../html-post.ts';

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

it('names those that it leaves out', async () => {
  const { draft, warnings } = await post('It rained. [gallery ids="1,2"]', 'a.md');
  expect(draft?.contentHtml).toBe('<p>It rained.</p>');
  expect(warnings.map(({ fault }) => fault)).toEqual([
    "has shortcodes of its site's own, which were left out: gallery",
  ]);
});

it.each(['[caption]', '[caption a', '[code]x', '[gallery '])('is read in linear time: %s', async (part) => {
  expect(await cpuTime(() => post(part.repeat(10_000), 'a.md'))).toBeLessThan(3000);
});

it('fences in HTML that do not end are read in linear time', async () => {
  expect(await cpuTime(() => asHtml('```a\n'.repeat(50_000)))).toBeLessThan(1000);
});
