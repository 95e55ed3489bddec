import { expect, it } from 'vitest';
import { withTemplateAddresses } from '../../../../src/parse/markdown/dialects/template-addresses.ts';

it.each([
  ['![a]({{ site.baseurl }}/images/a.png)', '![a](/images/a.png)'],
  ['![a]({{site.url}}{{site.baseurl}}/images/a.png "A")', '![a](/images/a.png "A")'],
  ["[a]({{ '/docs/a/' | relative_url }}#b)", '[a](/docs/a/#b)'],
  ['<a href="{{ "docs/a" | absolute_url }}">', '<a href="/docs/a">'],
  ["<img src='{{ 'img/a.png' | prepend: site.baseurl | prepend: site.url }}'>", "<img src='/img/a.png'>"],
  ['[a]({{ "https://example.org/" | absolute_url }})', '[a](https://example.org/)'],
  ['[a]({% link _posts/2017-06-28-rain.md %})', '[a](/_posts/2017-06-28-rain.md)'],
  ['[a]({{ site.baseurl }}{% post_url 2017-06-28-rain %})', '[a](/2017/06/28/rain)'],
  ['[a][1]\n\n[1]: {%- post_url news/2017-06-28-rain -%}', '[a][1]\n\n[1]: /2017/06/28/rain'],
  ['[a]({{< ref "rain.md" >}}) [b]({{% relref "/posts/rain.md#c" %}})', '[a](rain.md) [b](/posts/rain.md#c)'],
])('%s', (text, expected) => {
  expect(withTemplateAddresses(text)).toEqual({ text: expected, unknown: 0 });
});

it.each([
  'Write {{ site.baseurl }}/a and {% link a.md %}.',
  'Write `[a]({{ site.repository }})`.',
  '[a][1]\n\n[1]: {{ site.repository }}',
])('leaves %s', (text) => {
  expect(withTemplateAddresses(text)).toEqual({ text, unknown: 0 });
});

it.each([
  ['[a]({{ site.repository }}/issues/1 "A") b', '[a]( "A") b', 1],
  ['![a]({% include a.html %}) <a href="{{ page.url }}">b</a>', '![a]() <a href="">b</a>', 2],
])('leaves out an address that nothing here knows: %s', (text, expected, unknown) => {
  expect(withTemplateAddresses(text)).toEqual({ text: expected, unknown });
});
