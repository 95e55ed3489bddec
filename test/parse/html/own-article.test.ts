import { expect, it } from 'vitest';
import { dated, page } from './html-page.ts';

const sentence = (of: string) =>
  `What happened on the ${of}, and how it came to happen, as it was told to us by those who were there.`;
const long = (of: string) => `<p>${sentence(of)}</p>`.repeat(8);
/** As sites have them that load one article after the other: the headline stands beside the article. */
const wrapped = (title: string, of: string) =>
  `<div class="wrapper"><section><h1>${title}</h1><div class="deck"><p>${title}: a deck.</p></div></section><article>${long(of)}</article></div>`;
const read = async (body: string) => {
  const { paragraphs } = (
    await page(`${dated}<title>Rain in Mosul</title><meta property="og:title" content="Rain in Mosul">`, body)
  ).found;
  return new Set(paragraphs);
};

it.each([
  ['each with its headline beside it', wrapped('Rain in Mosul', 'river') + wrapped('Sun in Raqqa', 'road')],
  ['behind another one', wrapped('Sun in Raqqa', 'road') + wrapped('Rain in Mosul', 'river')],
  [
    'each with its headline in it',
    `<main><article><h1>Rain in Mosul</h1>${long('river')}</article><article><h1>Sun in Raqqa</h1>${long('road')}</article></main>`,
  ],
])('reads of several articles on a page its own: %s', async (_, body) => {
  const paragraphs = await read(body);
  expect(paragraphs).toContain(sentence('river'));
  expect(paragraphs).not.toContain(sentence('road'));
});

it.each([
  [
    'the entries of a live blog',
    `<main><h1>Rain in Mosul</h1><article><h2>10:00</h2>${long('river')}</article><article><h2>11:00</h2>${long('road')}</article></main>`,
  ],
  [
    'the parts of one article',
    `<article><h1>Rain in Mosul</h1><article>${long('river')}</article><article><h1>Part two</h1>${long('road')}</article></article>`,
  ],
  [
    'a page without its headline',
    `<article><h1>One</h1>${long('river')}</article><article><h1>Two</h1>${long('road')}</article>`,
  ],
])('leaves %s together', async (_, body) => {
  const paragraphs = await read(`<div class="article-body">${body}</div>`);
  expect(paragraphs).toContain(sentence('river'));
  expect(paragraphs).toContain(sentence('road'));
});
