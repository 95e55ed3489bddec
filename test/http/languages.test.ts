import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article } from '../fixtures/article.ts';
import { site, siteIn } from '../fixtures/settings.ts';
import { appOf } from './served.ts';

/** Newest first. */
const articles = [
  {
    slug: 'lagos',
    titleText: "Nigeria : crash d'un avion avec 153 personnes à bord à Lagos",
    summaryText: 'Un avion de ligne s’est écrasé dimanche.',
    contentHtml: '<p>Un avion de ligne s’est écrasé dimanche.</p>',
    language: 'fr',
  },
  { slug: 'mosul', titleText: 'Counterattacks on the western edge of Mosul', language: 'en-GB' },
  { slug: 'quebec', titleText: 'Un automne à Québec', language: 'fr-CA', correctionText: 'À Lévis.' },
  { slug: 'raqqa', titleText: 'A city under siege', language: 'en' },
].map((facts, i) =>
  article({
    id: `urn:uuid:00000000-0000-4000-8000-00000000001${i}`,
    published: `2017-06-${28 - i}T12:00:00Z`,
    updated: `2017-06-${28 - i}T12:00:00Z`,
    ...facts,
  }),
);
const app = appOf(articles);
const inEnglish = articles.filter(({ language }) => language.startsWith('en'));

/** What leads to channels, beside their own pages. */
const directories = ['/', '/subscribe', '/feeds.json', '/feeds.opml', '/sitemap.xml', '/llms.txt'];

it.each(['atom.xml', 'rss.xml', 'feed.json'])(
  '/languages/fr/%s of a publication in English is, whole, as in expected/french',
  async (file) => {
    const text = await (await app.request(`/languages/fr/${file}`)).text();
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'expected/french', file));
  },
);

it('says in an archive, too, which language it is in', async () => {
  const archive = await appOf(articles, { ...site, feedEntries: 1 }).request(
    '/languages/fr/archive/1/atom.xml',
  );
  expect(await archive.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">');
});

it('says in the lists for programs and readers which language a channel is of', async () => {
  const { channels } = (await (await app.request('/feeds.json')).json()) as {
    channels: { name: string; language?: string }[];
  };
  const languages = channels.map(({ name, language }) => [name, language]);
  expect(languages.slice(0, 4)).toEqual([
    ['The Example Wire', undefined],
    ['English', 'en'],
    ['French', 'fr'],
    ['Corrections', undefined],
  ]);
  const opml = await (await app.request('/feeds.opml')).text();
  expect(/<outline text="Languages">.*?<\/outline>/s.exec(opml)?.[0]).toBe(`<outline text="Languages">
      <outline type="rss" text="The Example Wire: English" title="The Example Wire: English" description="Articles in English." language="en" xmlUrl="https://news.example.org/languages/en/atom.xml" htmlUrl="https://news.example.org/languages/en/"/>
      <outline type="rss" text="The Example Wire: French" title="The Example Wire: French" description="Articles in French." language="fr" xmlUrl="https://news.example.org/languages/fr/atom.xml" htmlUrl="https://news.example.org/languages/fr/"/>
    </outline>`);
});

/** The channels of the languages that articles have these tags for, as their list has them. */
async function listedOf(tags: readonly string[], settings = site) {
  const those = tags.map((language, i) => article({ slug: `story-${i}`, language }));
  const html = await (await appOf(those, settings).request('/languages/')).text();
  return [...html.matchAll(/<a href="\/languages\/([^"]+)\/">([^<]+)<\/a> <span class="count">(\d+)/g)].map(
    ([, slug, heading, count]) => `${slug} ${heading} ${count}`,
  );
}

it.each<[string[], string[]]>([
  [
    ['en', 'en-GB', 'en-US', 'fr', 'fr-Latn-CA', 'pt-BR', 'pt'],
    ['en English 3', 'fr French 2', 'pt Portuguese 2'],
  ],
  [
    ['zh', 'zh-Hans', 'zh-CN', 'zh-TW', 'zh-Hant-HK', 'cmn'],
    ['zh-hant Traditional Chinese 2', 'zh Chinese 4'],
  ],
  [
    ['sr', 'sr-Cyrl-RS', 'sr-Latn', 'sr-ME', 'sh'],
    ['sr-latn Serbian (Latin) 3', 'sr Serbian 2'],
  ],
  [
    ['nb', 'no', 'nn', 'iw', 'he-IL'],
    ['he Hebrew 2', 'nb Norwegian Bokmål 2', 'nn Norwegian Nynorsk 1'],
  ],
  [
    ['qqq', 'und', 'pa-PK', 'yue'],
    ['pa-arab Punjabi (Arabic) 1', 'qqq qqq 1', 'yue Cantonese 1'],
  ],
])('%j are for readers of %j', async (tags, listed) => {
  expect(await listedOf(tags)).toEqual(listed);
});

it('calls them as the language of the site does, large in a heading and small in a sentence', async () => {
  expect(await listedOf(['en', 'fr'], siteIn('fr'))).toEqual(['en Anglais 1', 'fr Français 1']);
  const page = await (await appOf(articles, siteIn('fr')).request('/languages/en/')).text();
  expect(page).toContain('<p class="deck" dir="auto">Articles en anglais.</p>');
});

it('leads to them from an article, the front page and every list', async () => {
  const page = await (await app.request('/articles/quebec')).text();
  expect(page).toContain('<span class="fact"><a href="/languages/fr/">French</a></span>');
  for (const path of directories)
    expect([path, await (await app.request(path)).text()]).toEqual([
      path,
      expect.stringContaining('/languages/'),
    ]);
});

it('has none where all that is published is in one, and not a word of them', async () => {
  const beforeTheOthers = () => Date.parse('2017-06-26T11:00:00Z');
  for (const one of [appOf(inEnglish), appOf(articles, site, beforeTheOthers)]) {
    for (const path of [...directories, '/articles/raqqa', '/no/such/page'])
      expect([path, await (await one.request(path)).text()]).toEqual([
        path,
        expect.not.stringMatching(/languages?\//i),
      ]);
    for (const path of ['/languages/', '/languages', '/languages/en/', '/languages/en/feed'])
      expect([path, (await one.request(path)).status]).toEqual([path, 404]);
    for (const file of ['atom.xml', 'rss.xml', 'feed.json', 'feed.json?limit=1', 'archive/1/atom.xml'])
      expect([file, (await one.request(`/languages/en/${file}`)).status]).toEqual([file, 404]);
  }
});
