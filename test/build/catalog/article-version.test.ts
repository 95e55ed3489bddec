import { expect, it } from 'vitest';
import { articleVersion, versionsUntil } from '../../../src/build/catalog/article-version.ts';
import { versionAt } from '../../../src/bundle/version-at.ts';

const identity = {
  ...{ id: 'urn:uuid:1', slug: 'siege', topics: ['Mosul'] },
  ...{ published: '2017-06-28T12:00:00Z', updated: '2017-06-29T12:00:00Z' },
};
const settings = { authorText: undefined, language: 'en', url: undefined };

it('is another one for everything that an item says', () => {
  const changed = [
    articleVersion(identity, 'contents', settings),
    articleVersion({ ...identity, id: 'urn:uuid:2' }, 'contents', settings),
    articleVersion({ ...identity, slug: 'the-siege' }, 'contents', settings),
    articleVersion({ ...identity, published: '2017-06-27T12:00:00Z' }, 'contents', settings),
    articleVersion({ ...identity, updated: '2017-06-30T12:00:00Z' }, 'contents', settings),
    articleVersion({ ...identity, topics: [] }, 'contents', settings),
    articleVersion(identity, 'other contents', settings),
    articleVersion(identity, 'contents', { ...settings, authorText: 'The Editors' }),
    articleVersion(identity, 'contents', { ...settings, language: 'fr' }),
    articleVersion(identity, 'contents', { ...settings, url: 'https://news.example.org' }),
  ];
  expect(new Set(changed).size).toBe(changed.length);
  expect(changed[0]).toMatch(/^[0-9a-f]{16}$/);
  const contents = { contents: new Uint8Array(9), standing: 'listed' };
  expect(articleVersion({ ...identity, ...contents }, 'contents', settings)).toBe(changed[0]);
});

it('is another one each time when an article appears to which it links', () => {
  const [monday, tuesday, friday] = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', '2026-11-27T00:00:00Z'];
  const toCome = new Map([
    ['a', tuesday],
    ['b', friday],
    ['c', tuesday],
    ['d', monday],
  ]);
  const before = versionsUntil('last', ['c', 'old', 'b', 'a'], toCome);
  expect(before.map(([end]) => end)).toEqual([tuesday, friday]);
  const at = (now: string) => versionAt({ ...identity, version: 'last', versionsUntil: before }, now).version;
  expect([monday, tuesday, friday].map(at)).toEqual([before[0]?.[1], before[1]?.[1], 'last']);
  expect(new Set([monday, tuesday, friday].map(at)).size).toBe(3);
  // Which are still to come counts, not how many.
  expect(versionsUntil('last', ['a', 'b'], new Map([['b', friday]]))).toEqual([before[1]]);
  expect(versionsUntil('last', ['a', 'b'], new Map([['a', friday]]))).not.toEqual([before[1]]);
  expect(versionsUntil('last', ['old'], toCome)).toEqual([]);
});
