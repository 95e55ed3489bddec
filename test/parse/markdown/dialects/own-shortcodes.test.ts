import { expect, it } from 'vitest';
import { complaints } from '../../parsed-file.ts';
import { belowHeadline } from '../markdown-file.ts';

it.each([
  [
    'Read {{< external_link url="https://a.example/b" title="the [rest]" >}}.',
    '<p>Read <a href="https://a.example/b">the [rest]</a>.</p>',
  ],
  ['{{% slides "https://a.example/b" %}}', '<p><a href="https://a.example/b">https://a.example/b</a></p>'],
  [
    '{{<linkcard href="https://a.example/b" >}}',
    '<p><a href="https://a.example/b">https://a.example/b</a></p>',
  ],
  [
    '{{< imgh small="true" src="/a.webp" alt="City" figcaption="Seen" >}}',
    '<figure><img src="seed:/a.webp" alt="City"><figcaption>Seen</figcaption></figure>',
  ],
])('shortcodes of a site’s own that have an address: %s', async (text, contentHtml) => {
  const { draft, warnings } = await belowHeadline(text);
  expect([draft?.contentHtml, warnings]).toEqual([contentHtml, []]);
});

it('other shortcodes of a site’s own go, what they enclose stays, and the report names them', async () => {
  const text =
    '{{<douban type="movie" id="1">}}\n\nIt fell.\n\n{{< table class="wide" >}}\n| Day |\n| --- |\n| One |\n{{</ table >}}\n\n' +
    '`{{< kept >}}` [x]({{< ref "a.md" >}})\n\n{{< my-series/all >}}{{<douban>}}';
  const { draft, warnings } = await belowHeadline(text);
  expect(draft?.summaryText).toBe('It fell.');
  expect(draft?.contentHtml).toBe(
    '<p>It fell.</p>\n<table>\n<thead>\n<tr>\n<th>Day</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>One</td>\n</tr>\n</tbody>\n</table>\n' +
      '<p><code>{{&lt; kept >}}</code> <a href="seed:a.md">x</a></p>',
  );
  expect(complaints(warnings)).toEqual([
    "body has shortcodes of its site's own, which were left out: douban, table, my-series/all; write what they stand for",
  ]);
});
