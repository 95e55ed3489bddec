import { expect, it } from 'vitest';
import { withoutTemplates } from '../../../../src/parse/markdown/dialects/templates.ts';
import { cpuTime } from '../../cpu-time.ts';
import { complaints } from '../../parsed-file.ts';
import { story } from '../markdown-file.ts';

it('code of Jekyll’s highlighter is code, and what keeps text from its templates goes', async () => {
  const body = 'A\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\n{% raw %}`{{ x }}`{% endraw %}';
  const { draft, warnings } = await story('title: x', body);
  expect(draft?.contentHtml).toBe(
    '<p>A</p>\n<pre><code class="language-ruby">puts 1\n</code></pre>\n<p><code>{{ x }}</code></p>',
  );
  expect(warnings).toEqual([]);
});

it('other template tags stay, with a warning', async () => {
  const { draft, warnings } = await story('title: x', 'See {{ site.repository }}/pull/1. {% if page.long %}');
  expect(draft?.contentHtml).toBe('<p>See {{ site.repository }}/pull/1. {% if page.long %}</p>');
  expect(complaints(warnings)).toEqual([
    'body holds template tags ({% … %} or {{ … }}), which are shown as they are; write what they stand for',
  ]);
});

it.each(['rain', ' lang:a', ' '])(
  'the start of code that does not end is read in linear time: %j',
  async (part) => {
    const text = `{% codeblock lang:${part.repeat(200_000)}`;
    expect(await cpuTime(() => withoutTemplates(text))).toBeLessThan(1000);
  },
);
