import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutCopies } from '../../../src/build/identity/copied-pages.ts';
import { type Candidate, identify } from '../../../src/build/identity/identify.ts';
import { sketchOf } from '../../../src/build/identity/text-sketch.ts';
import { article } from '../../fixtures/article.ts';

const when = { now: '2026-11-16T09:00:00Z', timeZone: 'UTC' };
// The given seed.
const story = readFileSync('seeds/000_ceb8a377113a84f7.txt', 'utf8');
const url = 'https://example.org/2017/siege/';
const seed = (file: string, text: string, canonicalUrl = url): Candidate => ({
  ...{
    file,
    canonicalUrl: canonicalUrl || undefined,
    sketch: sketchOf(text),
    draft: article({ titleText: file }),
  },
  contentHash: Buffer.from(file).toString('hex').padEnd(64, '0'),
});
const copiesAmong = (...seeds: Candidate[]) => withoutCopies(seeds, new Map()).copies;

it('takes a page that was saved more than once for one, under its shortest path', () => {
  expect(
    copiesAmong(
      seed('siege/amp/index.html', story.slice(200)),
      seed('siege/index.html', story),
      seed('wp-json/wp/v2/posts/7.json', `${story} Share this`),
    ),
  ).toEqual([
    { file: 'siege/amp/index.html', of: 'siege/index.html' },
    { file: 'wp-json/wp/v2/posts/7.json', of: 'siege/index.html' },
  ]);
});

it('but not what only has its address, or only its text', () => {
  const half = story.slice(0, story.length / 2);
  expect(copiesAmong(seed('a.html', story), seed('b.html', half))).toEqual([]);
  expect(
    copiesAmong(seed('a.html', story), seed('b.html', story, 'https://example.org/2017/other/')),
  ).toEqual([]);
  expect(copiesAmong(seed('a.html', story, ''), seed('b.html', story, ''))).toEqual([]);
  expect(copiesAmong(seed('a.html', 'Too short.'), seed('b.html', 'Too short.'))).toEqual([]);
});

it('takes nothing back that is published', () => {
  const [long, short] = [seed('siege/index.html', story), seed('b.html', `${story} Share this`)];
  const { lock } = identify(undefined, [long], when);
  const { published, copies } = identify(lock, [long, short], when);
  expect(published.map(({ file }) => file)).toEqual(['siege/index.html']);
  expect(copies).toEqual([{ file: 'b.html', of: 'siege/index.html' }]);

  const both = identify(undefined, [long, { ...short, canonicalUrl: undefined }], when);
  expect(identify(both.lock, [long, short], when).published).toHaveLength(2);
});

it('leads from a copy’s copy to the one that is published', () => {
  const copy = seed('amp.html', `${story} Share this`);
  const again = { ...seed('b/amp.html', `${story} Share this`), contentHash: copy.contentHash };
  const { duplicates, copies } = identify(undefined, [seed('a.html', story), copy, again], when);
  expect({ duplicates, copies }).toEqual({
    duplicates: [{ file: 'b/amp.html', of: 'a.html' }],
    copies: [{ file: 'amp.html', of: 'a.html' }],
  });
});
