import { describe, expect, it } from 'vitest';
import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const safe = (html: string) =>
  safeHtml(html, { file: 'posts/a.md', baseUrl: 'https://example.org/a', baseRemedy: '' });
const contentOf = (html: string) => safe(html)?.contentHtml;

describe('headings can be linked to', () => {
  it.each([
    ['by GitHub’s rule', 'Why? A & B, <code>c++</code>_d', 'why-a--b-c_d'],
    ['in any script', 'Überblick — 概要 نظرة', 'überblick--概要-نظرة'],
    ['but not by an id of the page’s own parts', 'Related', 'related-1'],
    ['nor by what they do not have', '!?', undefined],
  ])('%s', (_, words, id) => {
    const written = /^<h2(?: id="([^"]*)")?>/.exec(contentOf(`<h2>${words}</h2>`) ?? '');
    expect(written?.[1]).toBe(id);
  });

  it('each by an id of its own', () => {
    expect(contentOf('<h2>A</h2><h3>A</h3><h3>A-1</h3><h3 id="A_1">B</h3><h3 id="A_1">C</h3>')).toBe(
      '<h2 id="a">A</h2><h3 id="a-1">A</h3><h3 id="a-1-1">A-1</h3><h3 id="A_1">B</h3><h3 id="A_1-1">C</h3>',
    );
  });

  it.each([
    ['<h2 id="Own">A</h2>', '<h2 id="Own">A</h2>'],
    ['<h2><a name="own"></a>A</h2>', '<h2 id="own">A</h2>'],
    ['<h2><span id="own">A</span></h2>', '<h2 id="own">A</h2>'],
    ['<h2 id="main">A</h2>', '<h2 id="main-1">A</h2>'],
    ['<h2 id="a &quot;b&lt;">A</h2>', '<h2 id="a-b">A</h2>'],
  ])('an id that the author wrote stays, and is safe: %s', (html, expected) => {
    expect(contentOf(html)).toBe(expected);
  });
});

describe('links within an article', () => {
  it.each([
    ['of a table of contents', '#why-us', '<h2>Why us?</h2>', '#why-us'],
    ['as another program joins the words', '#a-b', '<h2>A & B</h2>', '#a--b'],
    ['as Obsidian writes them', '#Why%20us?', '<h2>Why us?</h2>', '#why-us'],
    ['to an id that had to give way', '#main', '<h2 id="main">A</h2>', '#main-1'],
    ['to a heading in another script', '#نظرة', '<h2>نظرة</h2>', '#%D9%86%D8%B8%D8%B1%D8%A9'],
    ['to a note', '#n:1', '<ol><li id="n:1">A note</li></ol>', '#n1'],
    ['to what is in a paragraph', '#n1', '<p><a id="n1"></a>A note</p>', '#n1'],
    ['to what is in a heading', '#own', '<h2>A <span id="own">b</span></h2>', '#own'],
    ['to what stands before a heading', '#own', '<p><a id="own"></a></p><h2>A</h2>', '#own'],
    ['to what stands before a paragraph', '#own', '<div><p>A</p><a name="own"></a><p>B</p></div>', '#own'],
    ['to a mark in a text', '#ref', '<p>A<sup id="ref"><b>1</b></sup></p>', '#ref'],
  ])('lead to its parts: %s', (_, href, target, fragment) => {
    const { contentHtml, refersTo } = safe(`<p><a href="${href}">See</a></p>${target}`) ?? {};
    expect(contentHtml).toContain(`<p><a href="seed:posts/a.md${fragment}">See</a></p>`);
    expect(contentHtml).toContain(` id="${decodeURIComponent(fragment.slice(1))}"`);
    expect(refersTo).toEqual(['posts/a.md']);
  });

  it.each(['#', '#top', '#gone', '#%', '#b'])('are text where there is no such part: %s', (href) => {
    expect(contentOf(`<p><a href="${href}">See</a></p><h2>A</h2><p id="b"></p>`)).toBe(
      '<p>See</p><h2 id="a">A</h2>',
    );
  });

  it('lead to what the author marked, and no further around it', () => {
    expect(
      contentOf(
        '<div><p>A <a href="#own">b</a></p><a name="own"></a><h2>C</h2><ul><li><p id="x">D <a href="#x">e</a></p></li></ul></div>',
      ),
    ).toBe(
      '<p>A <a href="seed:posts/a.md#own">b</a></p><h2 id="own">C</h2><ul><li><p id="x">D <a href="seed:posts/a.md#x">e</a></p></li></ul>',
    );
  });

  it('only what they lead to has an id, besides the headings', () => {
    expect(contentOf('<div id="x"><p id="y" name="z">A</p></div>')).toBe('<p>A</p>');
  });
});
