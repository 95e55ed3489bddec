import { expect, it } from 'vitest';
import { paragraphsHtml } from '../../src/parse/paragraphs-html.ts';
import { cpuTime } from './cpu-time.ts';

it('makes lists of items that stand below each other, each without its mark', () => {
  const paragraphs = [
    'The budget has:',
    '- More money for schools.',
    '- Less for <roads>.',
    'Key points',
    '• Taxes stay the same',
    '•The park opens in May',
    '1. The mayor spoke.',
    '2. Then the others did.',
    '1) Nobody slept.',
    '2) All went home.',
    'It was over by one.',
  ];
  expect(paragraphsHtml(paragraphs)).toBe(`<p>The budget has:</p>
<ul>
<li>More money for schools.</li>
<li>Less for &lt;roads&gt;.</li>
</ul>
<p>Key points</p>
<ul>
<li>Taxes stay the same</li>
<li>The park opens in May</li>
</ul>
<ol>
<li>The mayor spoke.</li>
<li>Then the others did.</li>
</ol>
<ol>
<li>Nobody slept.</li>
<li>All went home.</li>
</ol>
<p>It was over by one.</p>`);
});

it('makes one of a list that lost its line breaks', () => {
  // test/corpus/digitalgov/0334.txt
  expect(paragraphsHtml(['* inform them, * clear up myths and * alleviate concern.'])).toBe(
    '<ul>\n<li>inform them,</li>\n<li>clear up myths and</li>\n<li>alleviate concern.</li>\n</ul>',
  );
});

it.each([
  ['one item', ['It rose.*', '* Not adjusted.']],
  [
    'speech',
    ['– Nei, sier han.', '– Jo, sier hun.', '- Nei, sier han.', '- Jo, sier hun.', '— Non.', '— Si.'],
  ],
  [
    'other numbers',
    ['2. Then the others did.', '3. Then all went home.', '1. First.', '3. Third.', '1984. 1985.'],
  ],
  ['rules and sums', ['***', '* * *', '---', '2 * 3 = 6 * 1']],
])('leaves alone %s', (_, paragraphs) => {
  expect(paragraphsHtml(paragraphs)).not.toMatch(/<[uo]l>/);
});

it.each(['1. A field of 3 * 4 metres.', '- 3 * 4 is 12.', '• One is 3 * 4.', '* Adults 5 * 2 = 10'])(
  'leaves %j whole',
  (paragraph) => {
    expect(paragraphsHtml([paragraph])).toBe(`<p>${paragraph}</p>`);
  },
);

it('makes links of addresses on the web, and of nothing that only looks like one', () => {
  expect(
    paragraphsHtml([
      'See https://example.org/a?b=1&c=(2), "http://example.org/ü" and http://example.org/x"onclick=y.',
      'Not www.example.org, example.org, //example.org, ftp://example.org, a@example.org or javascript://alert(1).',
      'But **https://example.org/a_b**, not https://user:word@example.org/.',
    ]),
  ).toBe(
    '<p>See <a href="https://example.org/a?b=1&amp;c=(2)">https://example.org/a?b=1&amp;c=(2)</a>, ' +
      '"<a href="http://example.org/%C3%BC">http://example.org/ü</a>" and ' +
      '<a href="http://example.org/x">http://example.org/x</a>"onclick=y.</p>\n' +
      '<p>Not www.example.org, example.org, //example.org, ftp://example.org, a@example.org or javascript://alert(1).</p>\n' +
      '<p>But **<a href="https://example.org/a_b">https://example.org/a_b</a>**, not https://user:word@example.org/.</p>',
  );
});

it.each(['- a.', 'a:', '1. b', '* c * d'])('are written in linear time: %j', async (paragraph) => {
  const paragraphs = Array.from({ length: 50_000 }, () => paragraph);
  expect(await cpuTime(() => paragraphsHtml(paragraphs))).toBeLessThan(1500);
});
