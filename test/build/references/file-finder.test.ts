import { describe, expect, it } from 'vitest';
import { fileFinder } from '../../../src/build/references/file-finder.ts';

const files = [
  'one.md',
  'both.md',
  'both.html',
  'posts/two.markdown',
  'posts/three/index.md',
  'blog/seven/contents.lr',
  'posts/Été.JPG'.normalize('NFD'),
  'A.png',
  'a.PNG',
  'static/images/a.jpg',
  'site/public/images/b.jpg',
  'content/posts/four.md',
  'site/en/blog/five.md',
  'site/en/blog/release/v5.1.1.md',
  '_posts/2017-06-28-Rain-1.0.md',
  'six.md',
];
const addresses = new Map([
  ['2017/06/28/rain-1.0', { file: '_posts/2017-06-28-Rain-1.0.md' }],
  ['2019/six', { file: 'six.md' }],
]);
const finder = fileFinder(files, addresses);
const reference = (written: string) => ({
  path: written.replace(/^\/|\/$/g, ''),
  isRooted: written.startsWith('/'),
  otherwise: undefined,
});

describe('the file at', () => {
  it.each([
    ['one.md', 'one.md'],
    ['posts/Été.JPG', 'posts/Été.JPG'.normalize('NFD')],
    ['posts/été.jpg', 'posts/Été.JPG'.normalize('NFD')],
    ['A.png', 'A.png'],
    ['A.PNG', undefined],
    ['/images/a.jpg', 'static/images/a.jpg'],
    ['images/a.jpg', 'static/images/a.jpg'],
    ['/images/b.jpg', 'site/public/images/b.jpg'],
    ['one', undefined],
    ['../one.md', undefined],
  ])('%s', (written, path) => {
    expect(finder.file(reference(written), 'site/en/blog/five.md')).toBe(path);
  });

  it('the root of another article’s site is not there', () => {
    expect(finder.file(reference('/images/b.jpg'), 'posts/two.markdown')).toBeUndefined();
  });
});

describe('the article at', () => {
  it.each([
    ['one.md', 'one.md'],
    ['one', 'one.md'],
    ['one.html', 'one.md'],
    ['both.html', 'both.html'],
    ['both', undefined],
    ['posts/two', 'posts/two.markdown'],
    ['posts/three', 'posts/three/index.md'],
    ['posts/three.html', 'posts/three/index.md'],
    ['blog/seven/', 'blog/seven/contents.lr'],
    ['/posts/four', 'content/posts/four.md'],
    ['posts/four', 'content/posts/four.md'],
    ['/blog/release/v5.1.1', 'site/en/blog/release/v5.1.1.md'],
    ['/2017/06/28/rain-1.0.html', '_posts/2017-06-28-Rain-1.0.md'],
    ['2017/06/28/rain-1.0.html', undefined],
    ['/news/iraq/2017/06/28/Rain-1.0/', '_posts/2017-06-28-Rain-1.0.md'],
    ['/2019/six', 'six.md'],
    ['/2019/06/six', undefined],
  ])('%s', (written, path) => {
    expect(finder.article(reference(written), 'site/en/blog/five.md')).toBe(path);
  });
});

describe('where nothing lies at it, by its end, the file at', () => {
  it.each([
    ['notes/one.md', 'one.md'],
    ['notes/Four.md', 'content/posts/four.md'],
    ['notes/posts/four.md', 'content/posts/four.md'],
    ['notes/content/posts/four.md', 'content/posts/four.md'],
    ['notes/our.md', undefined],
    ['notes/sts/four.md', undefined],
    ['notes/été.jpg', 'posts/Été.JPG'.normalize('NFD')],
  ])('%s', (path, found) => {
    const reference = { path, isRooted: false, otherwise: undefined };
    expect([finder.file, finder.article].map((find) => find(reference, 'notes/a.md'))).toEqual([
      found,
      found,
    ]);
  });

  it('of an article needs no ending', () => {
    const reference = { path: 'notes/Four', isRooted: false, otherwise: undefined };
    expect(finder.article(reference, 'notes/a.md')).toBe('content/posts/four.md');
    expect(finder.file(reference, 'notes/a.md')).toBeUndefined();
  });
});

it('a picture is looked for in the folder of its article’s name, as Hexo keeps it', () => {
  const pictures = ['_posts/rain/1.png', '_posts/sun/1.png', '_posts/sun/old/2.png', '2.png'];
  const { file } = fileFinder(['_posts/rain.md', '_posts/sun.md', ...pictures], new Map());
  const found = (path: string, from: string) => file({ path, isRooted: false, otherwise: undefined }, from);
  expect(found('_posts/1.png', '_posts/rain.md')).toBe('_posts/rain/1.png');
  expect(found('_posts/1.png', '_posts/sun.md')).toBe('_posts/sun/1.png');
  expect(found('_posts/old/2.png', '_posts/sun.md')).toBe('_posts/sun/old/2.png');
  expect(found('_posts/1.png', '_posts/wind.md')).toBeUndefined();
});
