import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { siteIn } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

/** There are no words for its pages. */
const inFinnish = appOf([article({ language: 'fi' })], siteIn('fi'));

it.each([
  ['/2017/atom.xml', ['title xml:lang="en"', 'subtitle xml:lang="en"', 'rights']],
  ['/atom.xml', ['title', 'subtitle', 'rights']],
])('%s says of its texts which are not in the language of the feed', async (path, tags) => {
  const [head = ''] = (await (await inFinnish.request(path)).text()).split('<entry');
  expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi">\n');
  expect([...head.matchAll(/<((?:title|subtitle|rights)\b[^>]*)>/g)].map(([, tag]) => tag)).toEqual(tags);
});
