import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { derivedTopics } from '../../../src/parse/derived/derived-topics.ts';
import { parsedFile } from '../parsed-file.ts';

const topicsIn = async (text: string, path = 'a.txt', derivedTopics = true) =>
  (await parsedFile(path, text, { derivedTopics })).found;

// Of the public domain: test/corpus/README.md.
it.each<[string, string[]]>([
  [
    '0019.txt',
    [
      'Digital Government Strategy',
      'digital services',
      'Digital Services Innovation Center',
      'Presidential Innovation Fellows',
      'CIOC',
    ],
  ],
  ['0010.txt', ['app galleries', 'USA', 'GobiernoUSA', 'REST API', 'U.S. General Services Administration']],
  ['0139.txt', ['older kids']],
])('finds what %s is about', async (name, expected) => {
  const text = readFileSync(join(import.meta.dirname, '../../corpus/digitalgov', name), 'utf8');
  expect((await topicsIn(text)).topics).toEqual(expected);
});

it('takes a name that recurs, in full where it stands in full, and leaves what is said once', async () => {
  const paragraphs = [
    'Hillary Clinton spoke in Paris on Monday. Clinton said that Iraqi forces were near Mosul.',
    'The Iraqi army is in Mosul, in the north of Iraq, since June. Iraq has said so.',
    'On Monday and in June the use of force was high. Use it well.',
  ];
  expect(await derivedTopics('Clinton on Mosul', paragraphs, 'en')).toEqual([
    'Mosul',
    'Hillary Clinton',
    'Iraq',
  ]);
});

it('takes no half of a word', async () => {
  const paragraphs = ['The next-generation trait solver is here. The next-generation trait solver is fast.'];
  expect(await derivedTopics('Solver', paragraphs, 'en')).toEqual(['trait solver']);
});

it('takes no terms that could be said of anything', async () => {
  const paragraphs = [
    'The entire family planted young trees many times last month. It was the right thing.',
    'Most people saw the entire family and its young trees, at 20 C. or so, many times last month.',
    'At 30 C. young trees are a right thing of most people.',
  ];
  expect(await derivedTopics('In the garden', paragraphs, 'en')).toEqual(['young trees']);
});

it('takes nothing from code', async () => {
  const text = [
    '---\ndate: 2017-06-28\n---\n',
    'The `Znext` flag of Cargo is `Znext`, says Cargo.\n',
    '```\nZembed Online\nZembed Online\n```\n',
  ].join('\n');
  expect((await topicsIn(text, 'a.md')).topics).toEqual(['Cargo']);
});

it('leaves the tags of a seed alone', async () => {
  const text = '---\ndate: 2017-06-28\ntags: [War]\n---\n\nMosul is a city. Mosul is old.';
  expect(await topicsIn(text, 'a.md')).toMatchObject({
    topics: ['War'],
    sources: { topics: 'front matter' },
  });
});

it('says where they are from, and does nothing where it is switched off, or in other languages', async () => {
  const text =
    'date 2017-06-28 A day in Mosul\n\nThe people of Mosul are many, and Mosul is a very old city.';
  expect(await topicsIn(text)).toMatchObject({ topics: ['Mosul'], sources: { topics: 'text' } });
  expect((await topicsIn(text, 'a.txt', false)).topics).toEqual([]);
  expect(await derivedTopics('Ein Tag in Mossul', ['Mossul ist alt. Mossul ist groß.'], 'de')).toEqual([]);
});

it.each([
  '',
  '\ud800',
  'A '.repeat(100_000),
  `${'Mosul '.repeat(50_000)}.`,
  '((((((',
  '\n\n\n',
  '😀'.repeat(9_999),
])('stands what it is given (%#)', async (text) => {
  expect((await derivedTopics(text, [text], 'en')).length).toBeLessThan(6);
});
