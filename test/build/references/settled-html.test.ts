import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { settledHtml, type Targets } from '../../../src/build/references/settled-html.ts';
import { siteReferences } from '../../../src/build/references/site-references.ts';
import { readFolderAddress } from '../../../src/parse/folder-address.ts';
import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const site = siteReferences('https://news.example.org');
const targets: Omit<Targets, 'recording'> = {
  referenceOf: (address) => readFolderAddress(address) ?? site.referenceOf(address),
  picture: ({ path }) =>
    path === 'a.jpg' ? { address: '/pictures/a.jpg', width: 400, height: 300 } : { lost: 'no picture' },
  link: ({ path }) => (path === 'b.md' ? { address: '/articles/b' } : { lost: 'no file' }),
};
const otherwise = '?https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b';

it.each([
  [
    'a picture, with its size',
    '<img src="seed:a.jpg" alt="A">',
    '<img src="/pictures/a.jpg" alt="A" width="400" height="300">',
  ],
  [
    'a picture whose width the seed says',
    '<img src="seed:a.jpg" alt="" width="200">',
    '<img src="/pictures/a.jpg" alt="" width="200" height="150">',
  ],
  [
    'a picture whose size the seed says',
    '<img src="seed:a.jpg" alt="" height="1" width="2">',
    '<img src="/pictures/a.jpg" alt="" height="1" width="2">',
  ],
  [
    'a picture that is elsewhere',
    `<img src="seed:x.jpg${otherwise}" alt="">`,
    '<img src="https://example.org/?a=1&amp;b" alt="">',
  ],
  [
    'a link',
    '<p><a href="seed:b.md" title="x > y">B <b>b</b></a></p>',
    '<p><a href="/articles/b" title="x > y">B <b>b</b></a></p>',
  ],
  [
    'a link that leads elsewhere',
    `<a href="seed:x${otherwise}">B</a>`,
    '<a href="https://example.org/?a=1&amp;b">B</a>',
  ],
  [
    'what is on the site itself',
    '<a href="http://www.news.example.org/b.md">B</a> <img src="https://news.example.org/a.jpg?w=300&amp;h=1" alt="">',
    '<a href="/articles/b">B</a> <img src="/pictures/a.jpg" alt="" width="400" height="300">',
  ],
  [
    'what was there, and is not in the folder',
    '<a href="https://news.example.org/x?p=1&amp;q=2#b">B</a> <img src="https://news.example.org/x.jpg?w=3&amp;h=1" alt="">',
    '<a href="https://news.example.org/x?p=1&amp;q=2#b">B</a> <img src="https://news.example.org/x.jpg?w=3&amp;h=1" alt="">',
  ],
  ['a link to nowhere', '<p>See <a href="seed:x">B <b>b</b></a>.</p>', '<p>See B <b>b</b>.</p>'],
  [
    'a link in a link',
    '<a href="seed:x"><table><tbody><tr><td><a href="seed:b.md">B</a></td></tr></tbody></table></a>',
    '<table><tbody><tr><td><a href="/articles/b">B</a></td></tr></tbody></table>',
  ],
  [
    'a picture that is nowhere, and what held nothing else',
    '<ul><li><a href="https://example.org/"><img src="seed:x.jpg" alt=""></a></li></ul>\n<p>A</p><table><tbody><tr><td><p><img src="seed:x.jpg" alt=""></p></td></tr></tbody></table>',
    '<p>A</p><table><tbody><tr><td></td></tr></tbody></table>',
  ],
  [
    'what only looks like one',
    '<p title="&lt;img src=&quot;seed:x&quot;>">&lt;img src="seed:x.jpg"></p><p><a href="https://example.org/?seed:b.md">x</a></p>',
    '<p title="&lt;img src=&quot;seed:x&quot;>">&lt;img src="seed:x.jpg"></p><p><a href="https://example.org/?seed:b.md">x</a></p>',
  ],
])('%s', (_, html, expected) => {
  expect(settledHtml(html, targets).html).toBe(expected);
});

it('leaves no end of a CDATA section where a picture went between its signs', () => {
  const { html } = settledHtml(
    '<p>a]]<img src="seed:x.jpg" alt="">> b]<b><img src="seed:y.jpg" alt=""></b>]> c</p>',
    targets,
  );
  expect(html).toBe('<p>a]]&gt; b]]&gt; c</p>');
});

it('tells what went, and why', () => {
  expect(settledHtml('<a href="seed:/x"><img src="seed:y.jpg" alt=""></a>', targets).lost).toEqual([
    { path: 'y.jpg', reason: 'no picture' },
    { path: '/x', reason: 'no file' },
  ]);
});

function addressesIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child
      ? [
          ...child.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value),
          ...addressesIn(child),
        ]
      : [],
  );
}

const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<ul><li>',
    '<table><tr><td>',
    '</table>',
    '<b>',
    '</b>',
    '</a>',
    '<figure>',
    '</figure>',
  ],
  ...['<img src=a.jpg>', '<img src=x.jpg title="<a>" alt=">">', '<img src="/b.jpg">', '<a href=b.md>'],
  ...[
    '<a href=y title=\'<img src="seed:a.jpg">\'>',
    '<a href="https://example.org/">',
    '<abbr title="</a>">',
  ],
  ...['&lt;img src="seed:a.jpg">', '="', '"', '>', 'text', ' ', '\n'],
);

it('leaves no address of the folder, and what browsers read as it is written, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const safe = safeHtml(pieces.join(''), { file: 'one.md', baseUrl: undefined, baseRemedy: '' });
      const { html } = settledHtml(safe?.contentHtml ?? '', targets);
      const tree = parseFragment(html);
      for (const address of addressesIn(tree))
        expect(address).toMatch(/^(?:https:|\/(?:pictures|articles)\/)/);
      const written = serialize(tree);
      expect(serialize(parseFragment(written))).toBe(written);
      expect(written.replaceAll(/&[a-z]+;|[<>]/g, '')).toBe(html.replaceAll(/&[a-z]+;|[<>]/g, ''));
    }),
    { numRuns: 1000 },
  );
});
