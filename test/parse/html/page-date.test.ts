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
    'label',
  ]);
});

it.each([
  ['behind its label', `${BODY}<p>Erschienen am: 28.06.2017</p>`, 'label'],
  ['below it', `<dl><dt>Datum</dt><dd>28.06.2017</dd></dl>${BODY}`, 'label'],
  [
    'in RDFa, as Drupal has it',
    `<span property="schema:dateCreated" content="2017-06-28">x</span>${BODY}`,
    'rdfa',
  ],
  [
    'where Drupal says who wrote it',
    `<div class="submitted">Gespeichert von rasos am 28. Juni 2017</div>${BODY}`,
    'class',
  ],
  [
    'at the head of its text',
    '<p>(28.06.2017) It rained all day, and all of the night behind it.</p>',
    'text',
  ],
  [
    'where what tells other sites of it has it',
    `<!-- <rdf:RDF><rdf:Description rdf:about="x" dc:date="2017-06-28" /></rdf:RDF> -->${BODY}`,
    'meta',
  ],
])('reads a day %s', async (_, body, source) => {
  expect(await dateOf(body)).toEqual(['2017-06-28T12:00:00Z', 'day', source]);
});

it.each([
  ['of comments', `${BODY}<div class="comments"><p>Posted on June 28, 2017</p></div>`],
  ['of several', `${BODY.repeat(4)}<p>Published June 28, 2017</p><p>Published June 29, 2017</p>`],
  ['when somebody joined', `${BODY.repeat(4)}<p class="profile-join-date">June 28, 2017</p>`],
])('takes no day %s for it', async (_, body) => {
  expect(await dateOf(body)).toBeUndefined();
});

it('takes the day off a headline that has it', async () => {
  const text = `<html><head><title>28.06.2017 | Rain in the city of Mosul</title></head><body>${BODY}</body></html>`;
  const { draft } = await parsedFile('a.html', text);
  expect(draft).toMatchObject({
    ...{ titleText: 'Rain in the city of Mosul', published: '2017-06-28T12:00:00Z' },
    sources: { published: 'title' },
  });
});

it('reads it by a headline that is no heading', async () => {
  expect(
    await dateOf(`<table><tr><td>Rain in Mosul</td></tr><tr><td>June 28, 2017</td></tr></table>${BODY}`),
  ).toEqual(NOON);
});

it('names no time that it takes to read as its day', async () => {
  const body = `<div class="reader-estimated-time">3 minutes</div>${BODY}`;
  const { problems } = await parsedFile('a.html', `<html><body>${body}</body></html>`);
  expect(problems.map(({ fault }) => fault)).toEqual(['has no date']);
});

it('takes a month for it where there is no day', async () => {
  const month = '<p class="date">June 2017</p>';
  expect((await dateOf(`${month}${BODY}`))?.slice(0, 2)).toEqual(['2017-06-01T12:00:00Z', 'month']);
  expect((await dateOf(`${month}${BODY}<p>Published: June 28, 2017</p>`))?.[2]).toBe('label');
});
