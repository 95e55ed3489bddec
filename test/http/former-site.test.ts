import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { site } from '../fixtures/settings.ts';
import { putFile } from '../put-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { appOfBundle } from './served.ts';

/** A folder of articles that stood on sites of Jekyll, Hugo and Zola. */
const seeds = {
  '_posts/2016-10-17-siege.md': `---
layout: post
title: "The siege begins"
date: 2016-10-17 06:00:00 +0300
permalink: /2016/siege/
redirect_from:
  - /blog/siege.html
  - /2016/10/Siege/
---

The siege of Mosul began at dawn.
`,
  '_posts/2016-11-02-gates.md': `---
layout: post
title: At the gates
categories: [iraq, news]
tags: [soldiers]
author: Jane Doe
---

Soldiers, of whom [Jane Doe](/author/jane-doe/) and [others](/en/tags/Mosul) told, stood at the gates.
`,
  'content/posts/old-city/index.md': `---
title: "In the Old City"
date: 2017-06-28T10:00:00+03:00
lastmod: 2017-06-29T08:00:00Z
url: "/posts/mosul/old-city/"
aliases:
  - /p/1234/
  - ../altstadt
  - https://old.example/iraq/?print=1
tags: ["Mosul"]
draft: false
---

It [began at dawn](/2016/siege/), [as told](https://old.example/a) [before](/blog/siege), [at the gates](/iraq/2016/11/02/gates.html).
`,
  'content/notes/mañana.md': `+++
title = "Tomorrow"
date = 2017-07-01
path = "notas/mañana"
aliases = ["notas/manana/"]
+++

Nobody knows, they said.
`,
};

let root: string;
let result: BuildResult;
const app = () => appOfBundle(root);
const put = (file: string, content: string) => {
  putFile(join(root, 'seeds', file), content);
};
const buildAt = (now: string) =>
  build({ root, seedsDir: join(root, 'seeds'), site, strict: false, frozen: false }, now);

beforeAll(async () => {
  root = temporaryFolder();
  for (const [file, content] of Object.entries(seeds)) put(file, content);
  result = await buildAt('2026-11-20T09:00:00Z');
});

describe('articles from a former site', () => {
  it('are built without a word about their addresses', () => {
    expect(result.warned).toEqual([]);
  });

  it('link to each other by the addresses that they had there', async () => {
    const text = await (await app().request('/articles/in-the-old-city.txt')).text();
    expect(text.split('\n').at(-2)).toBe(
      'It began at dawn <https://news.example.org/articles/the-siege-begins>, ' +
        'as told <https://old.example/a> before <https://news.example.org/articles/the-siege-begins>, ' +
        'at the gates <https://news.example.org/articles/at-the-gates>.',
    );
  });

  it.each([
    ['/2016/siege/', 'the-siege-begins'],
    ['/2016/siege', 'the-siege-begins'],
    ['/2016/siege/index.html', 'the-siege-begins'],
    ['/2016/Siege.html?utm_source=feed', 'the-siege-begins'],
    ['/blog/siege.html', 'the-siege-begins'],
    ['/2016/10/17/siege.html', 'the-siege-begins'],
    ['/2016/11/02/gates.html', 'at-the-gates'],
    ['/iraq/news/2016/11/02/gates.html', 'at-the-gates'],
    ['/posts/mosul/old-city/', 'in-the-old-city'],
    ['/p/1234/', 'in-the-old-city'],
    ['/posts/altstadt/', 'in-the-old-city'],
    ['/posts/old-city/', 'in-the-old-city'],
    ['/notes/Ma%C3%B1ana/index.html', 'tomorrow'],
    ['/iraq/', 'in-the-old-city'],
    ['/notas/mañana/', 'tomorrow'],
    ['/notas/ma%C3%B1ana', 'tomorrow'],
    ['/notas/man%cc%83ana/', 'tomorrow'],
    ['/notas/manana/', 'tomorrow'],
  ])('are found at %s: it answers 301, as a former slug does', async (path, slug) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await app().request(path, { method });
      expect([status, headers.get('Location')]).toEqual([301, `https://news.example.org/articles/${slug}`]);
      expect(Object.fromEntries(headers)).toEqual({
        ...Object.fromEntries((await app().request('/feed', { method })).headers),
        location: headers.get('Location'),
      });
      expect(headers.get('Cache-Control')).toBe('public, max-age=86400');
    }
  });

  it.each([
    '/2016/siege/2/',
    '/2016/',
    '/siege/',
    '/%ff/',
    '/%00',
    '/2016/siege.xml',
    '/2016/11/02/',
    '/altstadt/',
  ])('are not found at %s', async (path) => {
    expect((await app().request(path)).headers.get('Location')).toBeNull();
  });

  it.each([
    ['/tags/Mosul/', '/topics/mosul/'],
    ['/tag/mosul', '/topics/mosul/'],
    ['/blog/en/category/iraq/feed/', '/topics/iraq/atom.xml'],
    ['/categories/iraq/index.xml', '/topics/iraq/atom.xml'],
    ['/tags/', '/topics/'],
    ['/posts/', '/'],
    ['/en/', '/'],
    ['/en/posts/index.xml', '/atom.xml'],
    ['/blog/?feed=rss2', '/rss.xml'],
    ['/SEARCH/atom.xml?q=siege', '/search/atom.xml?q=siege'],
    ['/Search/feed.json?q=siege&limit=0', '/search/feed.json?q=siege&limit=0'],
    ['/blog/2016/10/17/', '/2016/10/17/'],
    ['/author/jane-doe/rss', '/authors/jane-doe/rss.xml'],
  ])('have the channels of its lists: %s', async (path, to) => {
    const { status, headers } = await app().request(path);
    expect([status, headers.get('Location')]).toEqual([301, `https://news.example.org${to}`]);
  });

  it.each(['/tags/none/', '/a/b/c/tags/mosul/', '/tagsmosul/', '/js/', '/tv/feed.json'])(
    '%s is no list of any',
    async (path) => {
      expect((await app().request(path)).headers.get('Location')).toBeNull();
    },
  );

  it('link to the channels of its lists', async () => {
    const text = await (await app().request('/articles/at-the-gates.txt')).text();
    expect(text.split('\n').at(-2)).toBe(
      'Soldiers, of whom Jane Doe <https://news.example.org/authors/jane-doe/> and others ' +
        '<https://news.example.org/topics/mosul/> told, stood at the gates.',
    );
  });

  it('only lend their addresses for reading', async () => {
    expect((await app().request('/2016/siege/', { method: 'POST' })).status).toBe(405);
  });
});

describe('an address of a former site', () => {
  const story = (title: string, facts: string, date = '2017-06-28') =>
    `---\ntitle: ${title}\ndate: ${date}\n${facts}\n---\n\n${title}, as it was told.\n`;
  const locationOf = async (path: string) => (await app().request(path)).headers.get('Location')?.slice(24);

  beforeEach(() => {
    root = temporaryFolder();
  });

  it('does not give away an article before its time', async () => {
    put('now.md', story('Now', ''));
    put('soon.md', story('Soon', 'aliases: [/was/soon/]', '2026-11-20T10:00:01Z'));
    put('then.md', story('Then', 'aliases: [/was/then/]', '2026-11-20T10:00:00Z'));
    await buildAt('2026-11-20T09:00:00Z');
    expect((await app().request('/was/soon/')).status).toBe(404);
    expect(await locationOf('/was/then/')).toBe('/articles/then');
  });

  it('leads nowhere when its article is held back, or is gone', async () => {
    put('draft.md', story('Draft', 'aliases: [/was/draft/]\ndraft: true'));
    put('gone.md', story('Gone', 'aliases: [/was/gone/]'));
    put('kept.md', story('Kept', ''));
    await buildAt('2026-11-20T09:00:00Z');
    expect((await app().request('/was/draft/')).status).toBe(404);
    expect(await locationOf('/was/gone/')).toBe('/articles/gone');
    rmSync(join(root, 'seeds/gone.md'));
    await buildAt('2026-11-20T09:00:00Z');
    expect((await app().request('/articles/gone')).status).toBe(410);
    expect((await app().request('/was/gone/')).status).toBe(404);
  });

  it('is what the seed says now, and the lock has nothing of it', async () => {
    put('one.md', story('One', 'aliases: [/first/]'));
    await buildAt('2026-11-20T09:00:00Z');
    expect([await locationOf('/first/'), await locationOf('/second/')]).toEqual(['/articles/one', undefined]);
    put('one.md', story('One', 'aliases: [/second/]'));
    await buildAt('2026-11-20T09:00:00Z');
    expect([await locationOf('/first/'), await locationOf('/second/')]).toEqual([undefined, '/articles/one']);
    expect(readFileSync(join(root, 'seeds/seeds.lock.json'), 'utf8')).not.toMatch(/first|second/);
  });

  it('that the publication has something at stays that, and the report says so', async () => {
    put(
      'own.md',
      story('Own', 'tags: [Mosul]\nslug: own\nurl: /articles/own.html\naliases: [/articles/free/]'),
    );
    const taken = [
      '/',
      '/Feed/',
      '/topics/mosul/',
      '/topics/mosul/feed',
      '/articles/third',
      '/2017/06/28/',
      '/search',
    ];
    put('third.md', story('Third', '', '2017-06-30'));
    put('other.md', story('Other', `aliases: [${taken.join(', ')}, /topics/raqqa/]`, '2017-06-29'));
    const { warned } = await buildAt('2026-11-20T09:00:00Z');
    expect(warned).toEqual(
      taken.map((address) => ({
        file: 'other.md',
        field: 'address',
        fault: `says that it stood at ${address}, where the publication has something of its own`,
        remedy: 'take it out: it does not lead to the article',
      })),
    );
    const statuses = taken.map(async (path) => (await app().request(path)).status);
    expect(await Promise.all(statuses)).toEqual([200, 301, 200, 301, 200, 200, 200]);
    expect(await locationOf('/Feed/')).toBe('/atom.xml');
    expect(await locationOf('/index.html')).toBe('/');
    expect(await locationOf('/articles/own.html')).toBe('/articles/own');
    expect(await locationOf('/articles/free/')).toBe('/articles/own');
    expect(await locationOf('/topics/raqqa/')).toBe('/articles/other');
  });

  it('comes before what a folder of articles is usually called', async () => {
    put('one.md', story('One', 'aliases: [/blog/, /posts/index.xml]'));
    await buildAt('2026-11-20T09:00:00Z');
    expect(await locationOf('/blog/')).toBe('/articles/one');
    expect(await locationOf('/posts/index.xml')).toBe('/articles/one');
    expect(await locationOf('/blog/feed')).toBe('/atom.xml');
  });

  it('of a language is its channel’s, where there is one', async () => {
    put('one.md', story('One', 'language: en'));
    put('deux.md', story('Deux', 'language: fr'));
    put('link.md', `${story('Links', 'language: en')}\n[Tout](/fr/) [Alles](/de/)\n`);
    await buildAt('2026-11-20T09:00:00Z');
    expect(await locationOf('/fr/feed/')).toBe('/languages/fr/atom.xml');
    expect(await locationOf('/fr/')).toBe('/languages/fr/');
    expect(await locationOf('/de/feed/')).toBe('/atom.xml');
    expect(await (await app().request('/articles/links.txt')).text()).toContain(
      'Tout <https://news.example.org/> Alles <https://news.example.org/>',
    );
  });

  it('is its canonical one on the site’s own host: it stood there, and not elsewhere first', async () => {
    put('own.md', story('Own', 'canonical: http://www.news.example.org/2017/own.html?page=1'));
    put('number.md', story('Number', 'canonical: https://news.example.org/?p=123'));
    put('again.md', story('Again', 'canonical: https://news.example.org/articles/own'));
    put('old.md', story('Old', 'canonical: https://old.example.org/2017/own.html'));
    const { warned } = await buildAt('2026-11-20T09:00:00Z');
    expect(warned).toEqual([]);
    expect(await locationOf('/2017/own')).toBe('/articles/own');
    const { items } = (await (await app().request('/feed.json')).json()) as {
      items: { url: string; _seedwire: { canonical_url?: string } }[];
    };
    const canonicals = await Promise.all(
      items.map(async ({ url, _seedwire }) => {
        const page = await (await app().request(new URL(url).pathname)).text();
        const linked = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
        return [url.slice(24), linked?.replace('https://news.example.org', ''), _seedwire.canonical_url];
      }),
    );
    expect(Object.fromEntries(canonicals.map(([path, ...where]) => [path, where]))).toEqual({
      '/articles/own': ['/articles/own', undefined],
      '/articles/number': ['/articles/number', undefined],
      '/articles/again': ['/articles/own', 'https://news.example.org/articles/own'],
      '/articles/old': ['https://old.example.org/2017/own.html', 'https://old.example.org/2017/own.html'],
    });
    const old = await (await app().request('/articles/own')).text();
    expect(old).not.toContain('First published');
  });

  it('that two articles had is the one’s that was published first', async () => {
    put('later.md', story('Later', 'aliases: [/was/]', '2017-06-29'));
    put('sooner.md', story('Sooner', 'redirect_from: /Was.html'));
    const { warned } = await buildAt('2026-11-20T09:00:00Z');
    expect(warned.map(({ file, fault }) => `${file} ${fault}`)).toEqual([
      'later.md says that it stood at /was/, which leads to sooner.md',
    ]);
    expect(await locationOf('/was/')).toBe('/articles/sooner');
  });
});
