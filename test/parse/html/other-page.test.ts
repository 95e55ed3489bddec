import { expect, it } from 'vitest';
import { dated, jsonLd, parse, text } from './html-page.ts';

const website = '<meta property="og:type" content="website">';
const articleType = '<meta property="og:type" content="article">';
const at = (address: string) => `<link rel="canonical" href="${address}">`;
const page = (head: string, classes = '', body = text) =>
  `<!doctype html><html><head><title>Rain in Mosul</title>${dated}${head}</head><body class="${classes}">${body}</body></html>`;
/** It has the mark of a published article, which makes it one, only where `head` says so. */
const undeclared = (head = '', classes = '') =>
  page(head, classes).replace(dated, '<meta name="date" content="2017-06-28">');
const heldOf = async (path: string, html: string) => (await parse(html, path)).held;

// As WordPress writes them: https://developer.wordpress.org/reference/functions/get_body_class/.
it.each([
  ['archive category category-iraq category-7 wp-embed-responsive', 'a list of articles', 'archive'],
  ['archive paged tag tag-mosul tag-12 paged-2 tag-paged-2', 'a list of articles', 'archive'],
  ['archive author author-jane-doe author-1', 'a list of articles', 'archive'],
  ['archive tax-region term-iraq term-4', 'a list of articles', 'archive'],
  ['home blog paged paged-3', 'the front page of a site', 'home'],
  ['home page-template-default page page-id-2', 'the front page of a site', 'home'],
  ['blog paged paged-2', 'a list of articles', 'blog'],
  ['search search-results', 'what a search found', 'search'],
  ['error404 wp-custom-logo', 'an error page', 'error404'],
  [
    'attachment single single-attachment postid-9 attachmentid-9 attachment-jpeg',
    'the page of a picture or another file',
    'attachment',
  ],
])('holds back what WordPress calls %s', async (classes, what, sign) => {
  expect(await heldOf('rain.html', page(articleType, classes))).toEqual({
    file: 'rain.html',
    field: 'file',
    fault: `is ${what}, by its class, and no article`,
    remedy: `nothing; or, if it is one, take "${sign}" out of the classes of its body`,
  });
});

it.each([
  'post-template-default single single-post postid-7 single-format-standard',
  'page-template-default page page-id-9',
  'archive',
  'blog home-of-the-brave',
])('but not what is called %s', async (classes) => {
  expect((await parse(page('', classes), 'rain.html')).draft?.titleText).toBe('Rain in Mosul');
});

it.each([
  ['index.html', undeclared(website), 'is the front page of a site, by its name, and no article'],
  ['404.html', undeclared(), 'is an error page, by its name, and no article'],
  ['a/404/index.html', undeclared(), 'is an error page, by its name, and no article'],
  ['tags/iraq/index.html', undeclared(), 'is a list of articles, by its path, and no article'],
  ['site/categories/index.html', undeclared(website), 'is a list of articles, by its path, and no article'],
  ['author/jane-doe.html', undeclared(), 'is a list of articles, by its path, and no article'],
  ['posts/page/2/index.html', undeclared(), 'is a list of articles, by its path, and no article'],
  ['posts/index.html', undeclared(), 'is a list of articles, by its path, and no article'],
  ['archives/2017/06/index.html', undeclared(), 'is a list of articles, by its path, and no article'],
  ['2017/06/28/index.html', undeclared(), 'is a list of articles, by its path, and no article'],
  [
    'a.html',
    undeclared(at('https://example.org/')),
    'is the front page of a site, by its address, and no article',
  ],
  [
    'a.html',
    undeclared(at('https://example.org/tag/iraq/')),
    'is a list of articles, by its address, and no article',
  ],
  [
    'a.html',
    undeclared(jsonLd({ '@graph': [{ '@type': 'CollectionPage' }] })),
    'is a list of articles, by its JSON-LD, and no article',
  ],
  [
    'a.html',
    page('<meta http-equiv="refresh" content="0; url=https://example.org/b">', '', '<p>Page has moved</p>'),
    'is a page that leads to another address, by its head, and no article',
  ],
])('holds back %s where it does not say that it is an article', async (path, html, fault) => {
  expect((await heldOf(path, html))?.fault).toBe(fault);
});

it.each([
  ['index.html', page(articleType)],
  ['index.html', undeclared()],
  ['tags/iraq/index.html', page(articleType)],
  ['tag/iraq/index.html', page(jsonLd({ '@type': 'NewsArticle', headline: 'Rain in Mosul' }))],
  ['2017/06/28.html', undeclared()],
  ['2017/06/28/rain/index.html', undeclared()],
  ['archive/rain/index.html', undeclared()],
  ['archives/123/index.html', undeclared()],
  ['posts/rain/index.html', undeclared(website)],
  ['news.html', undeclared(website)],
  ['a.html', undeclared(at('https://example.org/?p=7'))],
  [
    'a.html',
    page(
      '<noscript><meta http-equiv="refresh" content="0; url=https://m.example.org/"></noscript>',
      '',
      `<article>${[1, 2, 3, 4, 5, 6].map((day) => `<p>What happened on day ${day}, and how it came to happen, as told.</p>`).join('')}</article>`,
    ),
  ],
])('but not %s where it may be one', async (path, html) => {
  const { held, draft } = await parse(html, path);
  expect([held, draft?.titleText]).toEqual([undefined, 'Rain in Mosul']);
});

it('asks of a page of WordPress for no date', async () => {
  const html = page('', 'page-template-default page page-id-9').replace(dated, '');
  expect(await heldOf('about/index.html', html)).toMatchObject({
    field: 'date',
    fault: 'has no date and is a page of its site, by its class',
  });
});
