import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/build/identity/near-duplicates.ts';
import { likeness, sketchOf } from '../../../src/build/identity/text-sketch.ts';

const story = readFileSync(
  join(import.meta.dirname, '../../fixtures/given/000_ceb8a377113a84f7.txt'),
  'utf8',
).replace(/^.*\n/, '');
const other = readFileSync(join(import.meta.dirname, '../../fixtures/newsroom/digitalgov-0004.txt'), 'utf8');
const texts = (named: Record<string, string>) =>
  Object.entries(named).map(([file, text]) => ({ file, sketch: sketchOf(text) }));

describe('texts that are nearly the same', () => {
  it('are found, each with the one before it, and other texts are not', () => {
    const found = nearDuplicates(
      texts({
        'a.txt': story,
        'b.txt': other,
        'c.txt': story.replace('Counterattacks', 'Counter-attacks').replace('stalled', 'halted'),
        'd.txt': story.split('\n\n').slice(0, 3).join('\n\n'),
      }),
    );
    expect(found).toEqual([{ file: 'c.txt', of: 'a.txt', share: expect.closeTo(0.98, 1) }]);
  });

  it('are found whatever their letter case, their white space and their signs', () => {
    const shouted = story.toUpperCase().replace(/\s+/g, '\n').replace(/[’“”]/g, '"');
    expect(nearDuplicates(texts({ 'a.txt': story.replace(/’/g, ''), 'b.txt': shouted }))).toHaveLength(1);
  });

  it('are found in scripts without spaces', () => {
    const chinese = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 7) % 4999)));
    const edited = chinese.with(20, '新').with(150, '闻');
    const others = chinese.map((character) => String.fromCharCode(character.charCodeAt(0) + 5000));
    const found = nearDuplicates(
      texts({ 'a.txt': chinese.join(''), 'b.txt': edited.join(''), 'c.txt': others.join('') }),
    );
    expect(found.map(({ file, of }) => [file, of])).toEqual([['b.txt', 'a.txt']]);
  });

  it('are not looked for among texts of a few words', () => {
    expect(
      nearDuplicates(texts({ 'a.txt': 'It was quiet on Tuesday.', 'b.txt': 'It was quiet on Tuesday.' })),
    ).toEqual([]);
  });

  it('are named once each where there are many', () => {
    const copies = Array.from({ length: 1000 }, (_, i) => [`${1000 + i}.txt`, `${story}\n\nCopy ${i}.`]);
    const found = nearDuplicates(texts(Object.fromEntries(copies)));
    expect(found).toHaveLength(999);
    expect(found.at(-1)).toEqual({ file: '1999.txt', of: expect.any(String), share: expect.any(Number) });
  });
});

it('estimates what share of their runs of words two texts have in common', () => {
  const words = Array.from({ length: 1000 }, (_, i) => `word${i}`);
  const half = [...words.slice(0, 500), ...words.slice(500).map((word) => `${word}x`)];
  const sketch = sketchOf(words.join(' '));
  expect(likeness(sketch, sketch)).toBe(1);
  // 500 of 1500 runs.
  expect(likeness(sketch, sketchOf(half.join(' ')))).toBeCloseTo(1 / 3, 1);
});
