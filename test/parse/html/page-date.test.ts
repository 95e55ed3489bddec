import { describe, expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

const BODY = `<p>${'It rained all day, and all of the night behind it, on the city and on the river. '.repeat(5)}</p>`;
const DECK = `<p>${'The rain that came on Tuesday was the first of the year, and the last for long, as far as anyone could tell. '.repeat(2)}</p>`;
const dateOf = async (body: string, head = '', path = 'a.html') => {
  const text = `<html><head><title>Rain in Mosul</title>${head}</head><body>${body}</body></html>`;
  const { found } = await parsedFile(path, text);
  return found.published && [found.published, found.precision, found.sources?.published];
};
const NOON = ['2017-06-28T12:00:00Z', 'day', 'by the headline'];

describe('a page that tells machines no date has it by its headline', () => {
  it.each([
    [
      'below it',
      `<h1>Rain in Mosul</h1><div><span>By Jane Doe</span> | <span>June 28, 2017</span></div>${BODY}`,
    ],
    ['above it', `<div>28.06.2017</div><h1>Rain in Mosul</h1>${BODY}`],
    ['below its deck', `<h1>Rain in Mosul</h1>${DECK}<p>Bonn, 28. Juni 2017, 16:12 Uhr</p>${BODY}`],
    ['with a short year', `<h2>Rain in Mosul</h2><p>Kultur, 28.6.17</p>${BODY}`],
    [
      'below the second of two',
      `<div><h3>Rain in Mosul</h3></div><h1>Rain in Mosul</h1><p>Publié le 28/06/2017</p>${BODY}`,
    ],
  ])('%s', async (_, body) => {
    expect(await dateOf(body)).toEqual(NOON);
  });

  it.each([
    ['two days', `<h1>Rain in Mosul</h1><p>June 28, 2017 to July 2, 2017</p>${BODY}`],
    ['a deadline', `<h1>Rain in Mosul</h1><p>Deadline: 28.06.2017</p>${BODY}`],
    ['a concert', `<h1>Rain in Mosul</h1><p>Beginn: 28. Juni 2017, 20 Uhr</p>${BODY}`],
    ['an opening', `<h1>Rain in Mosul</h1><p>The show opens on June 28, 2017</p>${BODY}`],
    ['a version', `<h1>Rain in Mosul</h1><p>Version 28.06.17 of the app</p>${BODY}`],
    ['a death', `<h1>Rain in Mosul</h1><p>Died June 28, 2017, in Mosul</p>${BODY}`],
    [
      'a caption',
      `<h1>Rain in Mosul</h1><figure><img src="a.png"><figcaption>June 28, 2017</figcaption></figure>${BODY}`,
    ],
    ['a month', `<h1>Rain in Mosul</h1><p>June 2017</p>${BODY}`],
    ['another story’s', `<h1>Rain in Mosul</h1>${BODY}${BODY}<h3>Sun in Mosul</h3><p>June 28, 2017</p>`],
    ['a change', `<h1>Rain in Mosul</h1><p>Updated June 28, 2017</p>${BODY}`],
    ['a menu’s', `<nav><h1>Rain in Mosul</h1><p>June 28, 2017</p></nav>${BODY}`],
  ])('but not %s', async (_, body) => {
    expect((await dateOf(body))?.[2]).not.toBe('by the headline');
  });
});

it('believes what tells machines before it', async () => {
  const head = '<meta property="article:published_time" content="2017-06-27T08:00:00Z">';
  expect(await dateOf(`<h1>Rain in Mosul</h1><p>June 28, 2017</p>${BODY}`, head)).toEqual([
    '2017-06-27T08:00:00Z',
    'instant',
    'open graph',
  ]);
});

it('believes it before marks that stand on other dates too, but for the time of its day', async () => {
  const page = (time: string) =>
    `<time datetime="${time}">now</time><h1>Rain in Mosul</h1><p>June 28, 2017</p>${BODY}`;
  expect(await dateOf(page('2017-06-20T08:00:00Z'))).toEqual(NOON);
  expect(await dateOf(page('2017-06-28T08:00:00Z'))).toEqual(['2017-06-28T08:00:00Z', 'instant', 'time']);
});

it('believes it before the name of a file, which may be of the day when it was saved', async () => {
  const body = `<h1>Rain in Mosul</h1><p>June 28, 2017</p>${BODY}`;
  expect(await dateOf(body, '', '2020-01-01-rain.html')).toEqual(NOON);
  expect(await dateOf(BODY, '', '2020-01-01-rain.html')).toEqual([
    '2020-01-01T12:00:00Z',
    'day',
    'file name',
  ]);
});

it('believes the folders that it lies in, where nothing else tells', async () => {
  const path = '2017/06/28/rain/index.html';
  expect(await dateOf(BODY, '', path)).toEqual(['2017-06-28T12:00:00Z', 'day', 'folder']);
  expect(await dateOf(`<p>Published on June 29, 2017</p>${BODY}`, '', path)).toEqual([
    '2017-06-29T12:00:00Z',
    'day',
    'text',
  ]);
});
