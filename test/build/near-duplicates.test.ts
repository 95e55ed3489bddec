import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nearDuplicates, signatureOf } from '../../src/build/near-duplicates.ts';
import { shinglesOf } from '../../src/build/shingles.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`);
const article = (file: string, text: string | readonly string[]) => {
  const shingles = shinglesOf(typeof text === 'string' ? text : text.join(' '));
  return { file, signature: signatureOf(shingles), shingles: () => shingles };
};

it('finds a story that was scraped twice, in any order of the files', () => {
  const story = words(400);
  const edited = story.with(7, 'edited').with(200, 'twice');
  const articles = [article('b', edited), article('other', words(400, 1000)), article('a', story)];
  // Each of two edits changes 4 of the 397 runs of four words: 389 are the same, of 405.
  const expected = [{ file: 'b', of: 'a', share: 389 / 405 }];
  expect(nearDuplicates(articles)).toEqual(expected);
  expect(nearDuplicates(articles.toReversed())).toEqual(expected);
});

it('gives each article the first before it that it is like', () => {
  const story = words(400);
  const chain = [story, story.slice(30), story.slice(60), story.slice(90)];
  const found = nearDuplicates(chain.map((text, i) => article(`${i}`, text)));
  expect(found.map(({ file, of }) => [file, of])).toEqual([
    ['1', '0'],
    ['2', '0'],
    ['3', '1'],
  ]);
});

it('leaves out articles that share less than 0.8, however much of one is in the other', () => {
  const story = words(400);
  expect(nearDuplicates([article('a', story), article('b', story.slice(0, 300))])).toEqual([]);
});

it.each([
  ['case, punctuation and line ends', 'One, two; three.\nFour five!', 'one two THREE four, five'],
  ['texts of fewer words than a run', 'Just in', 'just in'],
])('does not mind %s', (_what, a, b) => {
  expect(nearDuplicates([article('a', a), article('b', b)])).toEqual([{ file: 'b', of: 'a', share: 1 }]);
});

it('says nothing of texts without a word', () => {
  expect(nearDuplicates([article('a', ''), article('b', '…'), article('c', '')])).toEqual([]);
});

it.each([
  [
    'Chinese',
    '伊拉克军队周二在摩苏尔老城停止前进，一名军官说。这次袭击迫使他们撤回部分部队，平民继续逃离该地区。',
    '周二',
    '周三',
  ],
  ['Thai', 'กองทัพอิรักหยุดการรุกคืบในเมืองเก่าของโมซูลเมื่อวันอังคาร เจ้าหน้าที่กล่าวว่าพลเรือนยังคงหลบหนี', 'อังคาร', 'องคาร'],
])('takes %s, which has no spaces, by its characters', (_language, text, from, to) => {
  const found = nearDuplicates([article('a', text), article('b', text.replace(from, to))]);
  expect(found).toMatchObject([{ file: 'b', of: 'a' }]);
  expect(found[0]?.share).toBeLessThan(1);
});

it('finds every near copy of 603 real texts, and takes no two of them for one', () => {
  const dir = join(import.meta.dirname, '../corpus/digitalgov');
  const texts = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
  const originals = texts.map(({ name, text }) => article(`1/${name}`, text));
  const copies = texts.map(({ name, text }) => article(`2/${name}`, `${text} Read more at our site.`));
  const found = nearDuplicates([...originals, ...copies]);
  expect(found.map(({ file, of }) => [file, of])).toEqual(
    texts.map(({ name }) => [`2/${name}`, `1/${name}`]),
  );
});
