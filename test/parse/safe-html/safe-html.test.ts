import { describe, expect, it } from 'vitest';
import { safe } from './story-html.ts';

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

it('gives the text in blocks, and the first running text as the lead', () => {
  const html =
    '<h2>Head</h2><p>One<br>line\n and <b>more</b></p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><blockquote>q</blockquote><pre>x\n  y</pre><figure><img src=p.jpg><figcaption>cap</figcaption></figure>';
  expect(safe(html)).toMatchObject({
    paragraphs: ['Head', 'One line and more', 'a', 'b', 'c', 'q', 'x\n  y', 'cap'],
    lead: 'One line and more',
  });
});
