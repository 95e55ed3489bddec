import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { appOf } from './served.ts';

const plain = article();
const tagged = article({ topics: ['Mosul'], bylines: ['Jane Doe'] });
const textOf = async (of: typeof plain, path: string) => (await appOf([of]).request(path)).text();
const footerOf = async (of: typeof plain, path: string) => {
  const [, footer = ''] = (await textOf(of, path)).split('<body>')[1]?.split('</main>') ?? [];
  return Array.from(footer.matchAll(/<a href="([^"]*)"/g), ([, href]) => href);
};

it.each(['/', '/articles/story', '/subscribe', '/search', '/years/', '/no/such/page'])(
  'leads to no list without anything in it: %s',
  async (path) => {
    const ofTime = ['/years/', '/months/', '/days/', '/feeds.opml'];
    expect(await footerOf(plain, path)).toEqual(ofTime);
    expect(await footerOf(tagged, path)).toEqual(['/topics/', '/authors/', ...ofTime]);
  },
);

it('proposes the topics where nothing is found, if there are any', async () => {
  expect(await textOf(plain, '/no/such/page')).toContain(
    '<p>Or look at <a href="/">the newest articles</a>.</p>',
  );
  expect(await textOf(tagged, '/no/such/page')).toContain(
    '<p>Or look at <a href="/">the newest articles</a> or <a href="/topics/">the topics</a>.</p>',
  );
});

it('says at the address of such a list that it is empty', async () => {
  expect(await textOf(plain, '/topics/')).toContain('<h1>Topics</h1><p class="deck">There are none yet.</p>');
});
