import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { withoutAnchors } from '../../../src/anchors.ts';
import { readFolderAddress } from '../../../src/parse/folder-address.ts';
import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const BASE = 'https://example.org/news/story';
const safe = (html: string, baseUrl: string | undefined = BASE) =>
  safeHtml(html, { file: 'a.md', baseUrl, baseRemedy: 'say where it comes from' });
const homeless = (html: string) =>
  safeHtml(html, { file: 'a.md', baseUrl: undefined, baseRemedy: 'say where' });

describe('nothing that runs or reaches out comes through', () => {
  it.each([
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<p onclick="x()" style="width:expression(x())" class="c" id="i">a</p>', '<p>a</p>'],
    ['<p class="language-js">a <code class="c js">b</code></p>', '<p>a <code>b</code></p>'],
    [
      '<code class="language-<script>">a</code><code class=\'language-"x\'>b</code>',
      '<code>a</code><code>b</code>',
    ],
    ['<a href="javascript:alert(1)">a</a>', 'a'],
    ['<a href="  jAva\nscript:alert(1)">a</a>', 'a'],
    ['<a href="&#106;avascript:alert(1)">a</a>', 'a'],
    ['<a href="data:text/html,x">a</a><img src="data:image/png;base64,AAAA">', 'a'],
    ['<a href="seed:b.md">a</a> <a href="\nSeed:/b.md?x">b</a><img src="seed:c.png">', 'a b'],
    ['<a href="vbscript:x">a</a> <a href="ftp://example.org/">b</a>', 'a b'],
    ['<a href="mailto:a@example.org">write</a>', '<a href="mailto:a@example.org">write</a>'],
    ['<svg><script>x</script><text>y</text></svg><p>a</p>', '<p>a</p>'],
    [
      '<svg><style><img src=//example.org/x onerror=alert(1)></style></svg><p>a</p>',
      '<img src="https://example.org/x" alt=""><p>a</p>',
    ],
    ['<math><mi><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mi></math>a', 'a'],
    ['<math href="javascript:x">b</math>a', 'ba'],
    [
      '<iframe src="https://example.org/"></iframe><object><p>x</p></object><embed src="https://example.org/x.swf">a',
      '<p><a href="https://example.org/">example.org</a></p><p><a href="https://example.org/x.swf">x.swf</a></p>a',
    ],
    ['<iframe src="javascript:alert(1)"></iframe><object data="data:text/html,x.html"></object>a', 'a'],
    [
      '<iframe src="https://example.org/" title="<b>"></iframe>',
      '<p><a href="https://example.org/">&lt;b></a></p>',
    ],
    ['<form action=x><form><input name=a><button>b</button><p>c</p></form></form>', '<p>c</p>'],
    ['<style>p{}</style><noscript><p>a</p></noscript><template><p>b</p></template>', '<p>a</p>'],
    ['<textarea></p><script>x</script></textarea><p>a</p>', '<p>a</p>'],
    ['<base href="https://evil.example/"><meta http-equiv=refresh content=0><link rel=x>a', 'a'],
    ['<p>]]> {{ site }} <% y %> &lt;b&gt;</p>', '<p>]]&gt; {{ site }} &lt;% y %> &lt;b></p>'],
    [
      '<p>="<a href=https://e.org title="<table onclick=x> <a>" >k</a> <i lang=en>"</p>',
      '<p>="<a href="https://e.org/" title="&lt;table onclick=x&gt; &lt;a&gt;">k</a> <i lang="en">"</i></p>',
    ],
    ['<!-- [if IE]> --><p>a<!-- b --></p>', '<p>a</p>'],
  ])('%s', (html, expected) => {
    expect(safe(html)?.contentHtml).toBe(expected);
  });
});

describe('what is left is HTML that every reader reads alike', () => {
  it.each([
    ['<h1>a</h1><h2>b</h2>', '<h2 id="a">a</h2><h2 id="b">b</h2>'],
    ['<b><p>a</b>b</p>', '<p><b>a</b>b</p>'],
    ['<p>a<div>b</div>c</p>', '<p>a</p><div>b</div>c'],
    ['<p>a<table><tr><td>b', '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>'],
    ['<tr><td>a</td></tr><li>b</li>', 'ab'],
    [
      '<table><tr><th style="color: red; TEXT-ALIGN: Right">a<td align=CENTER>b<td style="text-align:inherit" align=x>c<td style="text-align:left;">d</table><p style="text-align:right" align=right>e',
      '<table><tbody><tr><th align="right">a</th><td align="center">b</td><td>c</td><td align="left">d</td></tr></tbody></table><p>e</p>',
    ],
    ['<div><div><p>a</p></div><div></div></div>', '<p>a</p>'],
    ['<p>a<b> </b>b</p><p>&nbsp;</p>', '<p>a b</p>'],
    ['<span>a</span><font color=red>b</font><blink>c</blink>', 'abc'],
    ['a&#x0C;b&#xFFFF;c&#0;', 'a bc\uFFFD'],
  ])('%s', (html, expected) => {
    expect(safe(html)?.contentHtml).toBe(expected);
  });

  it('reads text that was hidden from the parser as text', () => {
    expect(safe('<p>e\u0301&#x301;</p>')?.paragraphs).toEqual(['é\u0301']);
  });
});

describe('links and pictures', () => {
  const html =
    '<p><a href="/a?b=1&amp;c">one</a> <a href="../d">two</a> <a href="//example.net/e">three</a> <a href="#f">four</a></p><p><img src="g.jpg" srcset="h.jpg 2x" alt="G"></p>';

  it('are files of the folder, and have whole addresses otherwise where it is known what they are relative to', () => {
    expect(safe(html)).toEqual({
      contentHtml:
        '<p><a href="seed:/a?https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c">one</a> <a href="https://example.org/d">two</a> <a href="https://example.net/e">three</a> four</p><p><img src="seed:g.jpg?https%3A%2F%2Fexample.org%2Fnews%2Fg.jpg" alt="G"></p>',
      refersTo: ['a', 'g.jpg'],
      paragraphs: ['one two three four'],
      prose: ['one two three four'],
      lead: 'one two three four',
      warnings: [],
    });
  });

  it('go where they lead out of the folder to nowhere, and one warning says so', () => {
    expect(homeless(html)).toEqual({
      contentHtml:
        '<p><a href="seed:/a">one</a> two <a href="https://example.net/e">three</a> four</p><p><img src="seed:g.jpg" alt="G"></p>',
      refersTo: ['a', 'g.jpg'],
      paragraphs: ['one two three four'],
      prose: ['one two three four'],
      lead: 'one two three four',
      warnings: [
        {
          file: 'a.md',
          field: 'links',
          fault: 'has links that lead out of the folder of seeds, of which only the text was left: ../d',
          remedy: 'say where',
        },
      ],
    });
  });
});

it('pictures outside of the folder go, and are named', () => {
  const shown = ['../a.png', '../a.png', '../b.png', '../c d.png', '../../e.png', '../f.png'].map(
    (source) => `<img src="${source}" alt="">`,
  );
  expect(homeless(`<p>It rained.${shown.join('')}</p>`)?.warnings).toEqual([
    {
      ...{ file: 'a.md', field: 'pictures' },
      fault:
        'shows pictures outside of the folder of seeds, which were left out: ../a.png, ../b.png, ../c d.png and 2 more',
      remedy: 'put them into the folder, or name one above with SEEDS_DIR; or say where',
    },
  ]);
});

it('gives the text in blocks, and the first running text as the lead', () => {
  const html =
    '<h2>Head</h2><p>One<br>line\n and <b>more</b></p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><blockquote>q</blockquote><pre>x\n  y</pre><figure><img src=p.jpg><figcaption>cap</figcaption></figure>';
  expect(safe(html)).toMatchObject({
    paragraphs: ['Head', 'One line and more', 'a', 'b', 'c', 'q', 'x\n  y', 'cap'],
    lead: 'One line and more',
  });
});

it.each([
  ['nesting', '<div>'.repeat(200_000)],
  [
    'reopened elements',
    `${'<b>'.repeat(3)}${Array.from({ length: 300 }, (_, i) => `<i x=${i}>`).join('')}${'<p>x'.repeat(100_000)}`,
  ],
])('refuses %s without end', (_, html) => {
  expect(safe(html)).toBeUndefined();
});

const ALLOWED_ATTRIBUTES =
  /^(?:lang|dir|href|title|datetime|src|alt|width|height|value|start|reversed|type|colspan|rowspan|scope|id)$/;
const FORBIDDEN_ELEMENTS =
  /^(?:h1|script|style|iframe|object|embed|form|input|button|select|option|textarea|svg|math|template|noscript|title|base|meta|link|html|head|body|span|font|frame.*|plaintext|xmp)$/;

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

const tag = fc.constantFrom(
  ...[
    'a',
    'b',
    'p',
    'div',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'svg',
    'math',
    'mi',
    'style',
    'script',
    'title',
    'form',
  ],
  ...[
    'select',
    'option',
    'template',
    'textarea',
    'h1',
    'i',
    'pre',
    'img',
    'foreignObject',
    'desc',
    'object',
    'button',
  ],
  ...[
    'noscript',
    'iframe',
    'caption',
    'nobr',
    'dd',
    'summary',
    'ruby',
    'rt',
    'annotation-xml',
    'input',
    'marquee',
  ],
);
const attribute = fc.constantFrom(
  ...[
    '',
    ' href=javascript:x',
    ' href="/r"',
    ' href=https://e.org/',
    ' onload=x',
    ' style=x',
    ' src=data:x',
    ' id=i',
    ' name=i',
    ' href=#i',
  ],
  ...[
    ' src=p.png',
    ' src=seed:p.png',
    ' href=seed:x',
    ' class=c',
    ' title="]]>"',
    ' title="<table x>"',
    ' encoding=text/html',
    ' lang=en',
    ' xlink:href=javascript:x',
  ],
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, facts]) => `<${name}${facts}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('x', ' ', ']]>', '<!--', '-->', '<![CDATA[', '&lt;script&gt;', '&#0;', '"', '\n', '<', '&'),
);

it('holds this whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isHomeless) => {
      const html = (isHomeless ? homeless : safe)(pieces.join(''))?.contentHtml ?? '';
      const tree = parseFragment(html);
      for (const { tagName, attrs } of elementsOf(tree)) {
        expect(tagName).not.toMatch(FORBIDDEN_ELEMENTS);
        for (const { name, value } of attrs) {
          expect(name).toMatch(ALLOWED_ATTRIBUTES);
          const web = readFolderAddress(value) ? 'https://example.org/' : value;
          if (name === 'href') expect(web).toMatch(/^(?:https?:\/\/|mailto:)/);
          if (name === 'src') expect(web).toMatch(/^https?:\/\//);
        }
      }
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(html).not.toContain(']]>');
      // Every `<` begins a tag.
      expect(html.match(/<(?!\/)/g)?.length ?? 0).toBe(elementsOf(tree).length);
      // Written by another program it is the same: it was well formed.
      expect(serialize(parseFragment(serialize(tree)))).toBe(serialize(tree));
      // So it is when it is read again, but for what a seed itself may not write.
      const onTheWeb = html.replaceAll(/"seed:[^"]*"/g, '"https://example.org/"');
      expect(withoutAnchors(safe(onTheWeb)?.contentHtml ?? '')).toBe(withoutAnchors(onTheWeb));
    }),
    { numRuns: 2000 },
  );
});
