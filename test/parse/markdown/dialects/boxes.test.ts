import { expect, it } from 'vitest';
import { withBoxes } from '../../../../src/parse/markdown/dialects/boxes.ts';
import { cpuTime } from '../../cpu-time.ts';
import { story } from '../markdown-file.ts';

const html = async (body: string) => {
  const { draft } = await story('title: Rain', body);
  return draft?.contentHtml.split('\n').filter((line) => line !== '');
};

it.each([
  [
    ':::note\n\nMind *this*.\n\n:::',
    ['<blockquote>', '<p><strong>Note</strong></p>', '<p>Mind <em>this</em>.</p>', '</blockquote>'],
  ],
  [
    'Rain.\n::: warning High water\nStay in.\n:::\nSun.',
    [
      '<p>Rain.</p>',
      '<blockquote>',
      '<p><strong>High water</strong></p>',
      '<p>Stay in.</p>',
      '</blockquote>',
      '<p>Sun.</p>',
    ],
  ],
  [
    ':::tip[Use `cat`]\nIt reads.\n:::',
    ['<blockquote>', '<p><strong>Use <code>cat</code></strong></p>', '<p>It reads.</p>', '</blockquote>'],
  ],
  [
    ':::info{title="The **dam**"}\nIt holds.\n:::',
    ['<blockquote>', '<p>The <strong>dam</strong></p>', '<p>It holds.</p>', '</blockquote>'],
  ],
  [
    '::: {.callout-note collapse="true"}\n## Sources\nTwo.\n:::',
    [
      '<blockquote>',
      '<p><strong>Note</strong></p>',
      '<h2 id="sources">Sources</h2>',
      '<p>Two.</p>',
      '</blockquote>',
    ],
  ],
  [
    '::alert{type="info"}\nHot.\n::\n\nSun.',
    ['<blockquote>', '<p><strong>Info</strong></p>', '<p>Hot.</p>', '</blockquote>', '<p>Sun.</p>'],
  ],
  [
    ':::note\n::shown[Rain]\n\nSun.\n:::',
    [
      '<blockquote>',
      '<p><strong>Note</strong></p>',
      '<p><strong>Rain</strong></p>',
      '<p>Sun.</p>',
      '</blockquote>',
    ],
  ],
  [
    ':::spoiler The end\nThey win.\n:::',
    ['<details><summary>The end</summary>', '<p>They win.</p>', '</details>'],
  ],
  ['::: code-group\n```sh [npm]\nnpm i\n```\n:::', ['<pre><code class="language-sh">npm i', '</code></pre>']],
  ['::::columns\n:::column\nLeft.\n:::\n:::column\nRight.\n:::\n::::', ['<p>Left.</p>', '<p>Right.</p>']],
  [
    '- One:\n\n  :::danger\n  Two.\n  :::\n\n- Three.',
    [
      '<ul>',
      '<li>',
      '<p>One:</p>',
      '<blockquote>',
      '<p><strong>Danger</strong></p>',
      '<p>Two.</p>',
      '</blockquote>',
      '</li>',
      '<li>',
      '<p>Three.</p>',
      '</li>',
      '</ul>',
    ],
  ],
  [
    '!!! warning "Out of date"\n    As of June.\n\n    And July.\n\nSun.',
    [
      '<blockquote>',
      '<p><strong>Out of date</strong></p>',
      '<p>As of June.</p>',
      '<p>And July.</p>',
      '</blockquote>',
      '<p>Sun.</p>',
    ],
  ],
  [
    '!!! note\n\tRain.\n\n\t!!! tip ""\n\t\tSun.',
    ['<blockquote>', '<p><strong>Note</strong></p>', '<p>Rain.</p>', '<p>Sun.</p>', '</blockquote>'],
  ],
  [
    '??? question "Why?"\n    Because.',
    ['<details><summary>Why?</summary>', '<p>Because.</p>', '</details>'],
  ],
])('reads a box: %s', async (body, expected) => {
  expect(await html(body)).toEqual(expected);
});

it.each([
  '```\n:::note\nA.\n:::\n```',
  ':::note\nThis one does not end.',
  'It ends here:\n\n:::',
  'std::vector\n:: two\n::\na ::b::c',
  '!!! really great\n\nIt is.',
  'Rain!!!\n    Sun.',
])('leaves alone: %s', (text) => {
  expect(withBoxes(text)).toBe(text);
});

it('boxes in boxes are read in linear time', async () => {
  const texts = [
    ':::note\n'.repeat(50_000),
    `${':::note\n'.repeat(50_000)}${':::\n'.repeat(50_000)}`,
    `${':::note\n'.repeat(50_000)}${'::\n'.repeat(50_000)}`,
    `:::note${' '.repeat(100_000)}}`,
    '!!! note\n'.repeat(50_000),
  ];
  expect(await cpuTime(() => texts.map(withBoxes))).toBeLessThan(2000);
});

it.each(['!!! note\n    ```\n    a\n\nRain.', '!!! wide\n    !!! note\n        ```\n        a\n\nRain.'])(
  'ends with its box the code that does not end: %j',
  async (body) => {
    const lines = ['<blockquote>', '<p><strong>Note</strong></p>', '<pre><code>a', '</code></pre>'];
    expect(await html(body)).toEqual([...lines, '</blockquote>', '<p>Rain.</p>']);
  },
);
