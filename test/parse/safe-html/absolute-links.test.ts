import { describe, expect, it } from 'vitest';
import { homeless, safe } from './story-html.ts';

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
