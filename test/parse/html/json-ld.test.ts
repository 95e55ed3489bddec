import { describe, expect, it } from 'vitest';
import { jsonLd, parse, text } from './html-page.ts';

describe('trusts', () => {
  it('of several articles that with the headline of the page, else the first', async () => {
    const teaser = {
      '@type': 'NewsArticle',
      headline: 'Sun',
      author: 'John Roe',
      datePublished: '2016-01-02',
    };
    const own = { '@type': 'NewsArticle', headline: 'Rain', author: 'Jane Doe', datePublished: '2017-06-28' };
    const read = (body: string) =>
      parse(`<html><head>${jsonLd([teaser, own])}</head><body>${body}</body></html>`);
    expect((await read(`<h1>Rain</h1>${text}`)).draft).toMatchObject({
      ...{ titleText: 'Rain', bylines: ['Jane Doe'], published: '2017-06-28T12:00:00Z' },
    });
    expect((await read(text)).draft).toMatchObject({ titleText: 'Sun', bylines: ['John Roe'] });
  });
});
