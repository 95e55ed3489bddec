import { expect, it } from 'vitest';
import { dated, parse, text } from './html-page.ts';

it.each([
  [
    'a browser',
    '<!-- saved from url=(0030)https://example.org/2017/rain/ -->',
    'https://example.org/2017/rain/',
  ],
  [
    'HTTrack',
    "<!-- Mirrored from example.org/2017/rain/ by HTTrack Website Copier/3.x [XR&CO'2014], Wed, 02 Mar 2016 12:29:39 GMT -->",
    'http://example.org/2017/rain/',
  ],
  [
    'SingleFile',
    '<!--\n Page saved with SingleFile \n url: https://example.org/2017/rain/ \n saved date: Wed Jun 28 2017\n-->',
    'https://example.org/2017/rain/',
  ],
])('knows where %s saved a page from', async (_, comment, address) => {
  const html = `<!doctype html><html>${comment}<head><title>Rain</title>${dated}<link rel="canonical" href="index.html"></head><body>${text}</body></html>`;
  const { draft } = await parse(html);
  expect([draft?.canonicalUrl, draft?.sources.canonicalUrl]).toEqual([address, 'saved from']);
});

it('but goes by what the page itself says', async () => {
  const html = `<!doctype html><!-- saved from url=(0030)https://mirror.example/rain --><html><head><title>Rain</title>${dated}<link rel="canonical" href="https://example.org/rain"></head><body>${text}</body></html>`;
  expect((await parse(html)).draft?.canonicalUrl).toBe('https://example.org/rain');
});
