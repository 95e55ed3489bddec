import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const STORY = [
  'The council said on Tuesday that it will close the old bridge for three weeks, as a spokesman told reporters.',
  '“We are sorry for the delay,” Mayor Ann Lee said. “It has to be done, and it has to be done now.”',
];

async function read(...below: readonly string[]) {
  const { found } = await parsedFile(
    'a.txt',
    ['date 2017-06-28 Council closes bridge', ...STORY, ...below].join('\n\n'),
  );
  const { paragraphs, relatedText = [], topics = [], creditText } = found;
  return { paragraphs, related: relatedText, topics, creditText };
}

const nothing = { paragraphs: STORY, related: [], topics: [], creditText: undefined };

describe('what a page has below a story is no part of it', () => {
  it.each([
    [
      'related stories',
      ['Related', 'Mayor says she is sorry', 'New bridge opens'],
      { related: ['Mayor says she is sorry', 'New bridge opens'] },
    ],
    ['what is read most', ['Most Popular', '1. Mayor says she is sorry', '2. New bridge opens'], {}],
    ['topics in a line each', ['Topics:', 'Bridges', 'Roads'], { topics: ['Bridges', 'Roads'] }],
    [
      'comments',
      ['1 comment', 'John Roe says:\nJune 29, 2017 at 10:15 am', 'That is bad news for me.', 'Reply'],
      {},
    ],
    [
      'buttons of WordPress',
      ['Share this:', 'Click to share on Twitter (Opens in new window)', 'Like this:', 'Like Loading...'],
      {},
    ],
    ['a form', ['Sign up for our newsletter', 'Enter your email'], {}],
    ['a sign-off with initials', ['REUTERS JD JR'], { creditText: 'Reuters' }],
    ['a sign-off behind dashes', ['--Reuters'], { creditText: 'Reuters' }],
    ['a sign-off in brackets', ['(AP)'], { creditText: 'AP' }],
    ['a sign-off between slashes', ['/dpa/'], { creditText: 'dpa' }],
    ['whose files it has', ['With files from The Canadian Press'], { creditText: 'The Canadian Press' }],
    [
      'what WordPress adds to feeds',
      ['The post Council closes bridge appeared first on The Daily Example.'],
      { creditText: 'The Daily Example' },
    ],
    ['a principle of Reuters', ['Our Standards: The Thomson Reuters Trust Principles.'], {}],
  ])('%s', async (_, below, expected) => {
    expect(await read(...below)).toEqual({ ...nothing, ...expected });
  });
});

it('keeps the related headlines of both ends', async () => {
  const { found } = await parsedFile(
    'a.txt',
    `date 2017-06-28 Related Coverage Old bridge is closed\n\n${STORY.join('\n\n')}\n\nRelated\n\nMayor says she is sorry\n\nNew bridge opens\n`,
  );
  expect(found.relatedText).toEqual(['Old bridge is closed', 'Mayor says she is sorry', 'New bridge opens']);
});

describe('what looks like it is kept', () => {
  it.each([
    ['a word in brackets', ['(Laughter)']],
    ['what somebody says', ['- Nobody']],
  ])('%s', async (_, below) => {
    expect((await read(...below)).paragraphs).toEqual([...STORY, ...below]);
  });
});
