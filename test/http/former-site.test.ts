import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/build.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { site } from '../fixtures/settings.ts';
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
---

Soldiers stood at the gates.
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
  mkdirSync(dirname(join(root, 'seeds', file)), { recursive: true });
  writeFileSync(join(root, 'seeds', file), content);
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
});
