import { expect, it } from 'vitest';
import { article } from '../../fixtures/article.ts';
import { siteIn } from '../../fixtures/settings.ts';
import { appOf } from '../../http/served.ts';

/** The front page of a publication in a language, with an article in it. */
const front = async (language: string) => {
  const app = appOf([article({ language, topics: ['A'] })], siteIn(language));
  return (await app.request('/')).text();
};

it('is in the language of the publication, to the region', async () => {
  const html = await front('de-AT');
  expect(html).toContain('<html lang="de-AT"><head>');
  expect(html).toContain('<h1 class="p-name" dir="auto">The Example Wire</h1>');
  expect(html).toContain('<a href="/2017/" dir="auto">2017</a>');
  expect(html).toContain('<h2>Themen</h2>');
});

it('is in English, dates and all, where there are no words: only what is the publication’s own is in its language', async () => {
  const html = await front('eo');
  expect(html).toContain('<html lang="en"><head>');
  expect(html).toContain('<h1 class="p-name" lang="eo" dir="auto">The Example Wire</h1>');
  expect(html).toContain('<p class="deck" lang="eo" dir="auto">');
  expect(html).toContain('<span>Wednesday</span> June 28, 2017');
  expect(html).toContain('<p lang="eo" dir="auto">© The Example Wire &amp; friends</p>');
  expect(html).toContain('hreflang="eo" lang="eo" dir="ltr">A story</a>');
});
