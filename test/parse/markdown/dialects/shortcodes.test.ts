import { expect, it } from 'vitest';
import { belowHeadline } from '../markdown-file.ts';

it.each([
  [
    '{{< youtube abc-123 >}}',
    '<p><a href="https://www.youtube.com/watch?v=abc-123">https://www.youtube.com/watch?v=abc-123</a></p>',
  ],
  ['See {{< vimeo id="1" title="A [film]" >}}', '<p>See <a href="https://vimeo.com/1">A [film]</a></p>'],
  [
    '{% gist jane/1a2b %}',
    '<p><a href="https://gist.github.com/jane/1a2b">https://gist.github.com/jane/1a2b</a></p>',
  ],
  [
    '{{< figure src="/a.jpg" alt="City" caption="Seen \\"so\\" & *by* [Jane](https://a.example/)" width=300 >}}',
    '<figure><img src="seed:/a.jpg" alt="City" width="300"><figcaption>Seen "so" &amp; <em>by</em> <a href="https://a.example/">Jane</a></figcaption></figure>',
  ],
  [
    '{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}',
    '<pre><code class="language-go">x := 1\n</code></pre>',
  ],
  [
    '{{< details summary="More" >}}\nIt *is*.\n{{< /details >}}',
    '<details><summary>More</summary>\n<p>It <em>is</em>.</p>\n</details>',
  ],
])('shortcodes of Hugo and Jekyll’s plugins: %s', async (text, contentHtml) => {
  const { draft, warnings } = await belowHeadline(text);
  expect([draft?.contentHtml, warnings]).toEqual([contentHtml, []]);
});

it('shortcodes in code are code', async () => {
  const text = 'Write `{{< youtube abc >}}`:\n\n```\n{{< highlight go >}}\n```\n\nAfter.';
  expect((await belowHeadline(text)).draft?.contentHtml).toBe(
    '<p>Write <code>{{&lt; youtube abc >}}</code>:</p>\n<pre><code>{{&lt; highlight go >}}\n</code></pre>\n<p>After.</p>',
  );
});

it('an unclosed shortcode is read in linear time', async () => {
  const text = `{{< youtube ${'a=b "c" d '.repeat(5000)}`;
  expect((await belowHeadline(text)).draft?.wordCount).toBeGreaterThan(5000);
});
