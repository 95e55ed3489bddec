import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderAddress, readFolderAddress } from '../../src/parse/folder-address.ts';

describe('a file that a seed refers to, by its path in the folder', () => {
  it.each([
    ['posts/one.md', 'a.jpg', 'posts/a.jpg'],
    ['posts/one.md', './a.jpg', 'posts/a.jpg'],
    ['posts/one.md', '../images/a.jpg', 'images/a.jpg'],
    ['posts/2017/one.md', '../../a.jpg', 'a.jpg'],
    ['one.md', 'images//a.jpg?v=2#top', 'images/a.jpg'],
    ['one.md', 'two/', 'two'],
    ['one.md', 'two words%20(%D9%85).jpg', 'two words (م).jpg'],
    ['one.md', 'e%CC%81te%CC%81.jpg', 'été.jpg'],
    ['one.md', '100%.jpg', '100%.jpg'],
    ['one.md', 'images\\a.jpg', 'images/a.jpg'],
    ['one.md', 'a%2Fb%5Cc.jpg', 'a/b/c.jpg'],
  ])('%s: %s', (file, written, path) => {
    const address = folderAddress(written, file, undefined) ?? '';
    expect(readFolderAddress(address)).toMatchObject({ path, isRooted: false, otherwise: undefined });
  });

  it.each([
    ['/images/a.jpg', 'images/a.jpg'],
    ['/posts/../a.jpg', 'a.jpg'],
    ['@/posts/one.md', 'posts/one.md'],
  ])('from the root: %s', (written, path) => {
    const address = folderAddress(written, 'posts/one.md', 'https://example.org/a?b=1&c#d');
    const otherwise = 'https://example.org/a?b=1&c#d';
    expect(readFolderAddress(address ?? '')).toMatchObject({ path, isRooted: true, otherwise });
  });

  it.each(['../../a.jpg', 'x/../../../a.jpg', '%2e%2e/%2e%2e/a.jpg', '..%2F..%2Fa', '/../a', '..', '?b', ''])(
    'none: %s',
    (written) => {
      expect(folderAddress(written, 'posts/one.md', undefined)).toBeUndefined();
    },
  );
});

it.each(['/', '/#top', '/?page=2'])('the front page: %s', (written) => {
  const address = folderAddress(written, 'posts/one.md', undefined) ?? '';
  expect(readFolderAddress(address)).toMatchObject({ path: '', isRooted: true });
  expect(folderAddress(written, 'posts/one.md', 'https://a.example/')).toBeUndefined();
});

it.each([
  ['two.md#part', 'posts/two.md', 'part'],
  ['two.md?a#%D9%85', 'posts/two.md', 'م'],
  ['two.md#First%20part#A%20part,%20too', 'posts/two.md', 'a-part-too'],
  ['two.md#^a1b2c3', 'posts/two.md', undefined],
  ['#part', 'posts/one.md', 'part'],
])('a part of it: %s', (written, path, fragment) => {
  const address = folderAddress(written, 'posts/one.md', undefined) ?? '';
  expect(readFolderAddress(address)).toMatchObject({ path, fragment });
});

it('never leads out of the folder, whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '?', '#', '@'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const address = folderAddress(pieces.join(''), 'posts/2017/one.md', undefined);
      if (address === undefined) return;
      expect(address).toMatch(/^seed:[\w\-.!~*'()%/]+(?:#[\w\-.!~*'()%]+)?$/);
      const path = readFolderAddress(address)?.path ?? '';
      const parts = path === '' ? [] : path.split('/');
      expect(parts.filter((part) => part === '' || part === '.' || part === '..')).toEqual([]);
    }),
  );
});
