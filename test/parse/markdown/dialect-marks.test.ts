import { expect, it } from 'vitest';
import { belowHeadline } from './markdown-file.ts';

it.each([
  [
    '> [!NOTE]\n> Useful *text*.',
    '<blockquote>\n<p><strong>Note</strong><br>\nUseful <em>text</em>.</p>\n</blockquote>',
  ],
  [
    '> [!warning]- Mind the gap\n>\n> There.',
    '<blockquote>\n<p><strong>Mind the gap</strong></p>\n<p>There.</p>\n</blockquote>',
  ],
  ['- [ ] to do\n- [X] done *well*', '<ul>\n<li>☐ to do</li>\n<li>☑ done <em>well</em></li>\n</ul>'],
  [
    '[TOC]\n\n## A {#id .class}\n\n## A\n{: #a_2 }\n\nB {.lead}\n\nC\n{: .note}\n\n{:toc}\n\n[[_TOC_]]',
    '<h2 id="id">A</h2>\n<h2 id="a_2">A</h2>\n<p>B {.lead}</p>\n<p>C</p>',
  ],
  [
    '## P {.1, .3}\n\nA {.x = 1}\n\nB {#fff, #000}',
    '<h2 id="p-1-3">P {.1, .3}</h2>\n<p>A {.x = 1}</p>\n<p>B {#fff, #000}</p>',
  ],
  [
    '## 概述 {#概述}\n\n## Lage {#überblick .weit}\n\n## Ort {title="Nr. #3" #ort}',
    '<h2 id="概述">概述</h2>\n<h2 id="überblick">Lage</h2>\n<h2 id="ort">Ort</h2>',
  ],
  [
    '{:.box-note}\nA *note*{:.small}.\n\nB\n{: .center }\nC `{:.d}`\n{:.e}\n\n{::options parse_block_html="true" /}\n\nF {:.g} h',
    '<p>A <em>note</em>.</p>\n<p>B\nC <code>{:.d}</code></p>\n<p>F {:.g} h</p>',
  ],
  [
    '![City](https://a.example/b.png){: width="300" }\n*Seen*',
    '<p><img src="https://a.example/b.png" alt="City">\n<em>Seen</em></p>',
  ],
  [
    '## Part {-}\n\n![City](https://a.example/b.png){width=80% fig-alt="A city" .wide} and `x`{.r} **now**{#a}',
    '<h2 id="part">Part</h2>\n<p><img src="https://a.example/b.png" alt="City"> and <code>x</code> <strong>now</strong></p>',
  ],
  ['A set {a, b}, `{#c}` and > [!NOTE]', '<p>A set {a, b}, <code>{#c}</code> and > [!NOTE]</p>'],
])('marks of dialects: %s', async (text, contentHtml) => {
  expect((await belowHeadline(text)).draft?.contentHtml.replace(/\n+/g, '\n')).toBe(contentHtml);
});
