import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/parse/markdown/rendering.ts';
import { cpuTime } from '../cpu-time.ts';

const html = (text: string) => renderMarkdown(text, 'T').html.trimEnd();

it.each([
  [
    'The $\\text{rain}_{it} = \\prod_{t} a_{t}$ of $x_1*y*$.',
    '<p>The $\\text{rain}_{it} = \\prod_{t} a_{t}$ of $x_1*y*$.</p>',
  ],
  [
    '$$\na_{1} * b\n- c_{2} * d \\\\\n$$\n\n*So.*',
    '<p>$$\na_{1} * b\n- c_{2} * d \\\\\n$$</p>\n<p><em>So.</em></p>',
  ],
  [
    'Rain:\n\\begin{align*}\na &= b_{1} \\\\\n\n+ c\n\\end{align*}\nSun.',
    '<p>Rain:</p>\n<p>\\begin{align*}\na &amp;= b_{1} \\\\\n\n+ c\n\\end{align*}</p>\n<p>Sun.</p>',
  ],
  ['$$a < b_{1}$$', '<p>$$a &lt; b_{1}$$</p>'],
  [
    '- Rain\n\n  $$\n  a_{1}\n  $$\n- Sun',
    '<ul>\n<li>\n<p>Rain</p>\n<p>$$\na_{1}\n$$</p>\n</li>\n<li>\n<p>Sun</p>\n</li>\n</ul>',
  ],
])('a formula stays as it is written: %s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

it.each([
  ['It cost $5 and *not* $6, or $7–$8.', '<p>It cost $5 and <em>not</em> $6, or $7–$8.</p>'],
  ['Set $env.A to **$env.B** and \\$x_1\\$.', '<p>Set $env.A to <strong>$env.B</strong> and $x_1$.</p>'],
  ['`$a_{1}$` and $ a_{1} $', '<p><code>$a_{1}$</code> and $ a_{1} $</p>'],
  ['Set $A\\_B:$C and *$D*.', '<p>Set $A_B:$C and <em>$D</em>.</p>'],
  ['It is $D(i, j)$的`$$a_{1}$$`.', '<p>It is $D(i, j)$的<code>$$a_{1}$$</code>.</p>'],
  ['$$ not\n\n*closed*', '<p>$$ not</p>\n<p><em>closed</em></p>'],
])('what is none is read as ever: %s', (text, expected) => {
  expect(html(text)).toBe(expected);
});

it.each(['$a ', '$$\n', '$$a\n\n', '\\begin{a}\n', '$\\'])('is read in linear time: %j', async (part) => {
  expect(await cpuTime(() => html(part.repeat(20_000)))).toBeLessThan(3000);
});
