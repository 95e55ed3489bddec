import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { withoutAnchors } from '../../../src/anchors.ts';
import { readFolderAddress } from '../../../src/parse/folder-address.ts';
import { anyMarkup } from '../any-markup.ts';
import { homeless, safe } from './story-html.ts';

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

const markup = anyMarkup(
  [
    'a b p div table tr td li ul svg math mi style script title form',
    'select option template textarea h1 i pre img foreignObject desc object button',
    'noscript iframe caption nobr dd summary ruby rt annotation-xml input marquee',
  ],
  [
    ...['', ' href=javascript:x', ' href="/r"', ' href=https://e.org/', ' href=seed:x', ' href=#i'],
    ...[' xlink:href=javascript:x', ' onload=x', ' style=x', ' src=data:x', ' src=p.png', ' src=seed:p.png'],
    ...[' id=i', ' name=i', ' class=c', ' lang=en', ' encoding=text/html'],
    ...[' title="]]>"', ' title="<table x>"'],
  ],
  ['x', ' ', ']]>', '<!--', '-->', '<![CDATA[', '&lt;script&gt;', '&#0;', '"', '\n', '<', '&'],
  40,
);

it('holds this whatever it is given', () => {
  fc.assert(
    fc.property(markup, fc.boolean(), (written, isHomeless) => {
      const html = (isHomeless ? homeless : safe)(written)?.contentHtml ?? '';
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
      // So it is when it is read again, but for what a seed itself may not write: it names its own parts otherwise.
      const named = html.replaceAll(/"seed:a\.md#([^"]*)"/g, '"#$1"');
      const onTheWeb = named.replaceAll(/"seed:[^"]*"/g, '"https://example.org/"');
      const again = (safe(onTheWeb)?.contentHtml ?? '').replaceAll(/"seed:a\.md#([^"]*)"/g, '"#$1"');
      expect(withoutAnchors(again)).toBe(withoutAnchors(onTheWeb));
    }),
    { numRuns: 2000 },
  );
});
