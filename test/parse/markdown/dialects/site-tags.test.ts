import { expect, it } from 'vitest';
import { cpuTime } from '../../cpu-time.ts';
import { story } from '../markdown-file.ts';

const read = async (body: string) => {
  const { draft, warnings } = await story('title: Rain', body);
  const lines = draft?.contentHtml.split('\n').filter((line) => line !== '');
  return { lines, warnings: warnings.map(({ fault }) => fault) };
};
const film =
  '<a href="https://www.youtube.com/watch?v=abcDEF-1234">https://www.youtube.com/watch?v=abcDEF-1234</a>';

it.each([
  [
    '{% asset_img left rain.png 300 "Rain on the dam" %}',
    ['<figure><img src="seed:rain.png" alt="Rain on the dam"></figure>'],
  ],
  ['See {% post_link the-dam "the dam" %}.', ['<p>See <a href="seed:the-dam">the dam</a>.</p>']],
  [
    '{% codeblock lang:js %}\nlet a;\n{% endcodeblock %}',
    ['<pre><code class="language-js">let a;', '</code></pre>'],
  ],
  [
    '{% blockquote Jane Doe, Rain %}\nIt *rains*.\n{% endblockquote %}',
    ['<blockquote>', '<p>It <em>rains</em>.</p>', '</blockquote>'],
  ],
  [
    '{% hint style="warning" %}\nStay in.\n{% endhint %}',
    ['<blockquote>', '<p><strong>Warning</strong></p>', '<p>Stay in.</p>', '</blockquote>'],
  ],
  [
    '{% note info %}\nStay in.\n{% endnote %}\nSun.',
    ['<blockquote>', '<p><strong>Info</strong></p>', '<p>Stay in.</p>', '</blockquote>', '<p>Sun.</p>'],
  ],
  [
    '{% include figure image_path="/a.jpg" alt="Dam" caption="The dam" %}',
    ['<figure><img src="seed:/a.jpg" alt="Dam"><figcaption>The dam</figcaption></figure>'],
  ],
  [
    '{% webLink "Jane", "https://a.example/" %} and {% webLink "the dam", "/dam/" %}',
    ['<p><a href="https://a.example/">Jane</a> and <a href="seed:/dam">the dam</a></p>'],
  ],
  ['{% youtubeEmbed "abcDEF-1234" %}', [`<p>${film}</p>`]],
  ['{% include video id="abcDEF-1234" provider="youtube" %}', [`<p>${film}</p>`]],
  ['{{< youtubeLite id = "abcDEF-1234" label = "Rain" >}}', [`<p>${film}</p>`]],
  ['::youtube{#abcDEF-1234}\n', [`<p>${film}</p>`]],
  ['::github{repo="jane/rain"}', ['<p><a href="https://github.com/jane/rain">jane/rain</a></p>']],
  ['<YouTube id="abcDEF-1234" start={10} />', [`<p>${film}</p>`]],
  [
    '<span style={{color: "red", margin: 0}}>Rain</span> <a href={"https://a.example/"} download>b</a>',
    ['<p>Rain <a href="https://a.example/">b</a></p>'],
  ],
  [
    '<Zoom\n  src="/a.png"\n  alt="Dam"\n  width={300}\n/>',
    ['<figure><img src="seed:/a.png" alt="Dam"></figure>'],
  ],
  ['<img src={require("./a.png").default} alt="Dam" />', ['<img src="seed:a.png" alt="Dam">']],
  ['<img src={ require( "./a.png" ).default } alt={ "Dam" } />', ['<img src="seed:a.png" alt="Dam">']],
  ['import Tabs from "@theme/Tabs";\nimport { A, B as C } from \'../a\'\n\nRain.', ['<p>Rain.</p>']],
  [
    '![Dam](a.png =300x200) ![b](b.png =50%x "B") @ 2 =3x4',
    ['<p><img src="seed:a.png" alt="Dam"> ![b](b.png =50%x "B") @ 2 =3x4</p>'],
  ],
  ['@[TOC](Contents)\n\nRain.', ['<p>Rain.</p>']],
  [
    '[a]({filename}/posts/rain.md) [b](|filename|sun.md) ![c]({static}/images/c.png)',
    [
      '<p><a href="seed:/posts/rain.md">a</a> <a href="seed:sun.md">b</a> <img src="seed:/images/c.png" alt="c"></p>',
    ],
  ],
  ['![c](@site/static/c.png)', ['<p><img src="seed:/static/c.png" alt="c"></p>']],
  ['{# not yet #}\nRain.{% comment %}No {{ sun }}.{% endcomment %}', ['<p>Rain.</p>']],
  [
    '{% raw %}{{ rain }} and {% sun %}{% endraw %} `{% raw %}{{ wind }}{% endraw %}`',
    ['<p>{{ rain }} and {% sun %} <code>{{ wind }}</code></p>'],
  ],
])('reads what a site’s own tag stands for: %s', async (body, lines) => {
  expect(await read(body)).toEqual({ lines, warnings: [] });
});

it('leaves out what nothing here knows, says so, and keeps what it encloses', async () => {
  const body =
    '{% include "parts/news.njk" %}\n\n{% wide %}Rain{% endwide %} and {%@ Card do %}sun{% end %}.\n\n<Newsletter list="a" /> <Tabs kind={kind}>Wind</Tabs>';
  expect(await read(body)).toEqual({
    lines: ['<p>Rain and sun.</p>', '<p>Wind</p>'],
    warnings: [
      "has shortcodes of its site's own, which were left out: Newsletter, include parts/news.njk, wide, Card",
    ],
  });
});

it.each([
  'Write `{% include a %}` and `<Tabs a={b} />`.',
  'Write:\n\n    {% include a %}',
  '```\n{% wide %}\n<Tabs a={b} />\n```',
])('reads no tag in code: %s', async (body) => {
  const { lines, warnings } = await read(body);
  expect(lines?.join('')).toMatch(/\{% \w+ ?a? ?%\}/);
  expect(warnings).toEqual([]);
});

it('a list item whose tag goes makes no heading of the one above', async () => {
  expect((await read('- Rain\n  - {% badge "/dam/" %}\n  - Sun')).lines).toEqual([
    ...['<ul>', '<li>Rain', '<ul>', '<li>Sun</li>', '</ul>', '</li>', '</ul>'],
  ]);
});

it('reads no tag behind a backslash', async () => {
  expect((await read('Write \\{% include a %} and \\<Tabs a={b} />.')).lines).toEqual([
    '<p>Write {% include a %} and &lt;Tabs a={b} />.</p>',
  ]);
});

it.each(['{% a ', '{% a %}', "{% a '", '{% raw %}{', '<A b={', '<A b="c" ', '{# ', '::a[b]{c="'])(
  'is read in linear time: %s',
  async (part) => {
    expect(await cpuTime(() => read(part.repeat(20_000)))).toBeLessThan(3000);
  },
);

it('shows code that is indented as it is written', async () => {
  const code = '    <Directory />\n    <Foo bar={1} />';
  expect(await read(`Rain:\n\n${code}\n\n<Image src={"a.png"} />`)).toEqual({
    lines: [
      '<p>Rain:</p>',
      '<pre><code>&lt;Directory />',
      '&lt;Foo bar={1} />',
      '</code></pre>',
      '<img src="seed:a.png" alt="">',
    ],
    warnings: [],
  });
});

it.each(['{% comment %}', '{% comment %}{', '\n\n    <Foo/>', '<Foo a={'])(
  'is read in linear time: %j',
  async (part) => {
    expect(await cpuTime(() => read(part.repeat(20_000)))).toBeLessThan(3000);
  },
);

it.each([
  ['in a quotation', '> ```\n> {% wide %} {{< b >}} [gallery]\n> ```\n\nRain{% wide %}.'],
  ['in a quotation that ends it', '> ```\n> {% wide %} {{< b >}} [gallery]\n\nRain{% wide %}.'],
  ['in a list', '1. Sun\n\n    ```\n    {% wide %} {{< b >}} [gallery]\n    ```\n\nRain{% wide %}.'],
])('shows code %s as it is written', async (_, body) => {
  const { lines } = await read(body);
  expect(lines).toContain('<p>Rain.</p>');
  expect(lines?.find((line) => line.includes('<pre>'))).toBe('<pre><code>{% wide %} {{&lt; b >}} [gallery]');
});

it('takes no code within a line for a fence, be it in as many marks', async () => {
  expect((await read('- Sun:\n\n    ``` {% wide %} ```\n\nRain{% wide %}.')).lines).toContain('<p>Rain.</p>');
});
