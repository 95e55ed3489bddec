import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { authorNames } from '../../../src/build/seeds/author-names.ts';
import { parseSeed } from '../../../src/parse/index.ts';
import { putFile } from '../../put-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folderWith = (file: string, text: string) => {
  const root = temporaryFolder();
  const dir = join(root, '_posts');
  mkdirSync(join(dir, '_data'), { recursive: true });
  mkdirSync(join(root, '_data'));
  putFile(join(dir, file), text);
  return dir;
};

it.each(['authors.yml', '_data/authors.yml', '../_data/authors.yml'])('are in %s', async (file) => {
  const text =
    'jane:\n  name: Jane Doe\n  url: https://a.example\n"John": John Roe\nnobody:\n  title: Editor\n';
  expect(await authorNames(folderWith(file, text))).toEqual({ jane: 'Jane Doe', John: 'John Roe' });
});

it.each([
  ['.authors.yml', 'authors:\n  jane:\n    name: Jane Doe\n    description: Editor\n'],
  ['../_data/authors.json', '{ "jane": { "name": "Jane Doe", "url": "https://a.example" } }'],
  ['../_authors/jane.md', '---\nname: Jane Doe\nposition: Editor\n---\n\nJane writes.\n'],
  ['authors/jane/_index.md', '+++\ntitle = "Jane Doe"\n+++\n\nJane writes.\n'],
  ['authors/jane/contents.lr', '_model: author\n---\nname: Jane Doe\n---\nimage: jane.jpg\n'],
  ['../people/jane/jane.json', '{\n  "name": "Jane Doe",\n  "photo": true\n}\n'],
  ['../data/authors/jane.yaml', 'name: Jane Doe\nlinks:\n  - https://a.example\n'],
])('are in %s, as generators have them', async (file, text) => {
  expect(await authorNames(folderWith(file, text))).toEqual({ jane: 'Jane Doe' });
});

it.each([
  ['authors/_index.md', '---\ntitle: Authors\n---\n'],
  ['authors/jane.md', 'Jane writes.\n'],
  ['authors/jane/photo.txt', 'name: Jane Doe'],
  ['authors/jane.json', '{ "name": '],
])('are none in %s where it says none', async (file, text) => {
  expect(await authorNames(folderWith(file, text))).toEqual({});
});

it.each(['- jane', 'jane: [', '', '!!js/function "a"'])('are none in %j', async (text) => {
  expect(await authorNames(folderWith('authors.yml', text))).toEqual({});
});

it('stand for those whom an article names', async () => {
  const bytes = new TextEncoder().encode(
    '---\ndate: 2017-06-28\nauthors: [jane, constructor]\n---\n\nIt rained.\n',
  );
  const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false, authors: { jane: 'Jane Doe' } };
  expect((await parseSeed({ path: 'a.md', bytes }, settings)).draft?.bylines).toEqual([
    'Jane Doe',
    'constructor',
  ]);
});
