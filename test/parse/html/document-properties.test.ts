import { expect, it } from 'vitest';
import { page, text } from './html-page.ts';

it.each([
  [
    'Word',
    '<meta name="Generator" content="Microsoft Word 15"><title>Rain</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Jane Doe</o:Author><o:LastAuthor>Max Mo</o:LastAuthor><o:Created>2017-06-28T10:00:00Z</o:Created></o:DocumentProperties></xml><![endif]-->',
  ],
  [
    'LibreOffice',
    '<meta name="generator" content="LibreOffice 7.4 (Linux)"/><title>Rain</title><meta name="author" content="Jane Doe"/><meta name="created" content="2017-06-28T10:00:00Z"/>',
  ],
  [
    'Evernote',
    '<title>Rain</title><meta name="author" content="Jane Doe"/><meta name="created" content="2017-06-28 10:00:00 +0000"/>',
  ],
])('reads who wrote a document of %s, and when it was begun', async (_, head) => {
  expect((await page(head)).draft).toMatchObject({
    ...{ titleText: 'Rain', bylines: ['Jane Doe'], published: '2017-06-28T10:00:00Z' },
    ...{ sources: { byline: 'meta', published: 'document' } },
  });
});

it('believes the day that the document shows before it', async () => {
  const head = '<title>Rain</title><meta name="created" content="2016-01-01T10:00:00Z"/>';
  expect((await page(head, `<h1>Rain</h1><p>June 28, 2017</p>${text}`)).draft).toMatchObject({
    ...{ published: '2017-06-28T12:00:00Z', sources: { published: 'by the headline' } },
  });
});

it('reads of a page that Evernote clipped where it was, and its tags', async () => {
  const head =
    '<meta name="created" content="2017-06-28 10:00:00 +0000"/><meta name="source-url" content="https://example.org/rain"/><meta name="tags" content="iraq, siege"/>';
  expect((await page(head)).draft).toMatchObject({
    canonicalUrl: 'https://example.org/rain',
    topics: ['iraq', 'siege'],
  });
});

it('reads the day of a page that Asciidoctor made', async () => {
  const details =
    '<div class="details"><span id="revnumber">version 1.0,</span> <span id="revdate">2017-06-28</span></div>';
  expect((await page('<title>Rain</title>', `${details}${text}`)).draft?.published).toBe(
    '2017-06-28T12:00:00Z',
  );
});
