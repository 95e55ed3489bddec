import { expect, it } from 'vitest';
import { parsedFile } from '../parsed-file.ts';

it.each([
  [
    'a feed',
    '<?xml version="1.0" encoding="UTF-8"?><!-- by hand -->\n<rss version="2.0"><channel><title>Rain</title></channel></rss>',
  ],
  ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Rain</title></feed>'],
  [
    'a feed',
    '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>',
  ],
  [
    'a sitemap',
    '<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
  ],
  ['an outline of feeds', '<opml version="2.0"><body></body></opml>'],
])('holds back %s, whatever its name', async (what, text) => {
  const { held, problems } = await parsedFile('feed/index.html', text);
  expect(problems).toEqual([]);
  expect(held).toEqual({
    file: 'feed/index.html',
    field: 'file',
    fault: `is ${what}, and no article`,
    remedy: 'nothing; or make a file of each article that is in it',
  });
});

it('but no article about one', async () => {
  const text =
    'date 2017-06-28 How a feed begins\n\n<rss version="2.0"> is how it begins, and a channel comes next.';
  expect((await parsedFile('a.txt', text)).draft?.titleText).toBe('How a feed begins');
});
