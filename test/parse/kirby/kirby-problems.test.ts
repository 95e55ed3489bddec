import { expect, it } from 'vitest';
import { POST, parse } from './kirby-page.ts';

const REMEDY = 'write "Date: 2024-01-05", with a line of ---- below it, or number its folder by the day';

it.each([
  ['2_blog/1_a/article.txt', 'date', 'has no date', REMEDY],
  ['2_blog/20240199_a/article.txt', 'date', 'has no date', REMEDY],
])('refuses %s', async (file, field, fault, remedy) => {
  const { problems } = await parse(file, 'Title: A\n----\nText: It rained.');
  expect(problems).toEqual([{ file, field, fault, remedy }]);
});

it('refuses a date that is none, whatever the folder says', async () => {
  const { problems } = await parse(POST, 'Title: A\n----\nDate: 2014-01-xx\n----\nText: It rained.');
  expect(problems).toEqual([
    { file: POST, field: 'date', fault: 'has no usable date: 2014-01-xx', remedy: REMEDY },
  ]);
});

it('refuses a page without a text', async () => {
  const { problems } = await parse(POST, 'Title: A\n----\nText:');
  expect(problems).toEqual([
    {
      file: POST,
      field: 'body',
      fault: 'has no text',
      remedy: 'write it below "Text:", with a line of ---- above that',
    },
  ]);
});

it.each([
  ['2_blog/blog.txt', 'has no date and is a page of its site (blog)'],
  ['2_notes/notes.txt', 'has no date and is a page of its site (notes)'],
  ['1_about/default.en.txt', 'has no date and is a page of its site (default)'],
  ['site.txt', 'has no date and is a page of its site (site)'],
])('holds %s, which is no article', async (file, fault) => {
  const { held } = await parse(file, 'Title: A\n----\nText: It rained.');
  expect(held).toEqual({ file, field: 'date', fault, remedy: `nothing; or, if it is an article, ${REMEDY}` });
});

it.each([
  ['2_blog/_drafts/a/article.txt', 'is in a folder of drafts', 'move it out of the folder when it is ready'],
  [
    '2_blog/1_a/_changes/article.txt',
    'is in a folder that Kirby leaves out: _changes',
    'nothing; or take the _ off the folder’s name',
  ],
  [
    '2_blog/1_a/cover.jpg.en.txt',
    'stands beside the articles, by its name, and is none',
    'nothing; or, if it is one, give it a name of its own: story.md, .html or .txt',
  ],
])('holds %s', async (file, fault, remedy) => {
  const { held } = await parse(file, 'Alt: A ferry\n----\nUuid: 6aBZAVN6nq3CNOCa');
  expect(held).toEqual({ file, field: 'file', fault, remedy });
});
