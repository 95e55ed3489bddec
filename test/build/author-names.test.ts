import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { authorNames } from '../../src/build/author-names.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folderWith = (file: string, text: string) => {
  const root = temporaryFolder();
  const dir = join(root, '_posts');
  mkdirSync(join(dir, '_data'), { recursive: true });
  mkdirSync(join(root, '_data'));
  writeFileSync(join(dir, file), text);
  return dir;
};

it.each(['authors.yml', '_data/authors.yml', '../_data/authors.yml'])('are in %s', async (file) => {
  const text =
    'jane:\n  name: Jane Doe\n  url: https://a.example\n"John": John Roe\nnobody:\n  title: Editor\n';
  expect(await authorNames(folderWith(file, text))).toEqual({ jane: 'Jane Doe', John: 'John Roe' });
});

it.each(['- jane', 'jane: [', '', '!!js/function "a"'])('are none in %j', async (text) => {
  expect(await authorNames(folderWith('authors.yml', text))).toEqual({});
});

it('stand for those whom an article names', () => {
  const bytes = new TextEncoder().encode(
    '---\ndate: 2017-06-28\nauthors: [jane, constructor]\n---\n\nIt rained.\n',
  );
  const settings = { timeZone: 'UTC', language: 'en', derivedTopics: false, authors: { jane: 'Jane Doe' } };
  expect(parseSeed({ path: 'a.md', bytes }, settings).draft?.bylines).toEqual(['Jane Doe', 'constructor']);
});
