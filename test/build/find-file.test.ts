import { expect, it } from 'vitest';
import { fileFinder } from '../../src/build/find-file.ts';

const finder = fileFinder([
  'one.md',
  'both.md',
  'both.html',
  'posts/two.markdown',
  'posts/three/index.md',
  'posts/Été.JPG'.normalize('NFD'),
  'A.png',
  'a.PNG',
  'static/images/a.jpg',
  'content/posts/four.md',
]);
const reference = (written: string) => ({
  path: written.replace(/^\//, ''),
  isRooted: written.startsWith('/'),
  otherwise: undefined,
});

it.each([
  ['one.md', 'one.md'],
  ['posts/Été.JPG', 'posts/Été.JPG'.normalize('NFD')],
  ['posts/été.jpg', 'posts/Été.JPG'.normalize('NFD')],
  ['A.png', 'A.png'],
  ['A.PNG', undefined],
  ['/images/a.jpg', 'static/images/a.jpg'],
  ['images/a.jpg', undefined],
  ['one', undefined],
  ['../one.md', undefined],
])('the file %s', (written, path) => {
  expect(finder.file(reference(written))).toBe(path);
});

it.each([
  ['one.md', 'one.md'],
  ['one', 'one.md'],
  ['one.html', 'one.md'],
  ['both.html', 'both.html'],
  ['both', undefined],
  ['posts/two', 'posts/two.markdown'],
  ['posts/three', 'posts/three/index.md'],
  ['posts/three.html', 'posts/three/index.md'],
  ['/posts/four', 'content/posts/four.md'],
  ['posts/four', undefined],
])('the article at %s', (written, path) => {
  expect(finder.article(reference(written))).toBe(path);
});
