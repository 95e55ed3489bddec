import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'smol-toml';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { MOST_ASSET_BYTES } from '../../../src/build/references/asset-file.ts';
import { ASSETS_FOLDER } from '../../../src/build/references/asset-folder.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { immutableCaching } from '../../../src/http/response/cache-control.ts';
import { site } from '../../fixtures/settings.ts';
import { story } from '../../fixtures/story.ts';
import { appOfBundle } from '../../http/served.ts';
import { putFile } from '../../put-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const now = '2026-11-20T09:00:00Z';
const photo = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'navy' } })
  .png()
  .toBuffer();
let root: string;
let seedsDir: string;

beforeEach(() => {
  root = temporaryFolder();
  seedsDir = join(root, 'seeds');
});

const put = (file: string, content: string | Uint8Array) => {
  putFile(join(seedsDir, file), content);
};
const run = () => build({ root, seedsDir, site, strict: false, frozen: false }, now);
const pictures = () => readdirSync(join(root, 'generated/assets/pictures'));
const contentOf = async (slug: string) => {
  const item = await (
    await appOfBundle(root).request(`https://news.example.org/articles/${slug}.json`)
  ).json();
  return (item as { content_html: string }).content_html.replaceAll(/-[0-9a-f]{16}\./g, '-#.');
};

it('knows its own by whole addresses on the site, which another program served before', async () => {
  put('wp-content/uploads/2016/chart.png', photo);
  put(
    'one.md',
    story(
      'One',
      '![A chart](https://www.news.example.org/wp-content/uploads/2016/chart.png) of [two](http://news.example.org/2016/two/#why).',
      'image: https://news.example.org/wp-content/uploads/2016/chart.png\n',
    ),
  );
  put(
    'two.md',
    story(
      'Two',
      '![](https://news.example.org/wp-content/gone.png) ![](https://old.example.org/gone.png) by [all](https://news.example.org/).',
      'canonical: https://news.example.org/2016/two/\n',
    ),
  );
  const { warned, held } = await run();
  expect(held).toEqual([]);
  expect(warned).toEqual([
    {
      file: 'two.md',
      field: 'pictures',
      fault:
        'shows pictures from the site itself that are not in the folder, and may not be there any more: https://news.example.org/wp-content/gone.png',
      remedy: 'put them into the folder, at the same paths; or nothing, where something else serves them',
    },
  ]);
  expect(await contentOf('one')).toBe(
    '<p>Of One: <img src="https://news.example.org/pictures/chart-#.png" alt="A chart" width="4" height="3"> of <a href="https://news.example.org/articles/two#why">two</a>.</p>',
  );
  expect(await contentOf('two')).toBe(
    '<p>Of Two: <img src="https://news.example.org/wp-content/gone.png" alt=""> <img src="https://old.example.org/gone.png" alt=""> by <a href="https://news.example.org/">all</a>.</p>',
  );
  const page = await (await appOfBundle(root).request('/articles/one')).text();
  expect(page).toMatch(/og:image" content="https:\/\/news\.example\.org\/pictures\/chart-[0-9a-f]{16}\.png"/);
});

describe('a folder of articles with pictures beside them', () => {
  beforeEach(() => {
    put('posts/images/Chart 1.png', photo);
    put('static/map.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"/>');
    put(
      'posts/one.md',
      story('One', '![A chart](images/Chart%201.png)\n\nThe [other](../two.html#why), and ![](/map.svg).'),
    );
    put(
      'two.md',
      story('Two', '[![](posts/images/Chart%201.png)](posts/images/Chart%201.png) of [one](posts/one).'),
    );
  });

  it('publishes them, and the links between the articles', async () => {
    const { pictures: published, warned, held } = await run();
    expect({ warned, held }).toEqual({ warned: [], held: [] });
    expect(await contentOf('one')).toBe(
      '<p>Of One: <img src="https://news.example.org/pictures/chart-1-#.png" alt="A chart" width="4" height="3"></p>\n<p>The <a href="https://news.example.org/articles/two#why">other</a>, and <img src="https://news.example.org/pictures/map-#.svg" alt="" width="60" height="40">.</p>',
    );
    expect(await contentOf('two')).toBe(
      '<p>Of Two: <a href="https://news.example.org/pictures/chart-1-#.png"><img src="https://news.example.org/pictures/chart-1-#.png" alt="Chart 1.png" width="4" height="3"></a> of <a href="https://news.example.org/articles/one">one</a>.</p>',
    );
    expect(published.map(({ name }) => name).sort()).toEqual(pictures());
    const [chart = ''] = pictures();
    expect(readFileSync(join(root, 'generated/assets/pictures', chart))).toEqual(photo);
  });

  it('writes what changed, and takes away what is no longer shown', async () => {
    await run();
    const [chart = '', map = ''] = pictures();
    const written = () => statSync(join(root, 'generated/assets/pictures', chart)).ctimeMs;
    const before = written();
    put('static/map.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"/>');
    await run();
    expect([pictures()[0], written()]).toEqual([chart, before]);
    expect(pictures()).toHaveLength(2);
    expect(pictures()).not.toContain(map);
    expect(await contentOf('one')).toContain('width="30" height="40"');
    rmSync(join(seedsDir, 'posts/one.md'));
    await run();
    expect(pictures()).toEqual([chart]);
  });

  it('sees that a file came, or went, though no seed changed', async () => {
    put('two.md', story('Two', '[three](three.md) and ![](late.png).'));
    const before = await run();
    expect(await contentOf('two')).toBe('<p>Of Two: three and .</p>');
    expect(before.warned).toHaveLength(2);
    put('late.png', photo);
    put('three.md', story('Three', 'It happened.'));
    expect((await run()).warned).toEqual([]);
    expect(await contentOf('two')).toBe(
      '<p>Of Two: <a href="https://news.example.org/articles/three">three</a> and <img src="https://news.example.org/pictures/late-#.png" alt="" width="4" height="3">.</p>',
    );
    rmSync(join(seedsDir, 'three.md'));
    await run();
    expect(await contentOf('two')).toContain('Of Two: three and');
  });

  it('leads from the front page of a former site to that of this one', async () => {
    put('two.md', story('Two', 'Back [home](/) or [up](/#top), and not ![](/).'));
    expect((await run()).warned).toHaveLength(1);
    expect(await contentOf('two')).toBe(
      '<p>Of Two: Back <a href="https://news.example.org/">home</a> or <a href="https://news.example.org/">up</a>, and not .</p>',
    );
  });

  it('puts them where wrangler.toml looks for them', () => {
    const { assets } = parse(readFileSync(join(projectRoot, 'wrangler.toml'), 'utf8'));
    expect(assets).toMatchObject({
      directory: ASSETS_FOLDER,
      html_handling: 'none',
      not_found_handling: 'none',
    });
  });

  it('says with every picture that it stays, and that nothing in it runs', async () => {
    await run();
    expect(readFileSync(join(root, 'generated/assets/_headers'), 'utf8')).toBe(`/pictures/*
  Cache-Control: ${immutableCaching}
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Content-Security-Policy: sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:
  X-Content-Type-Options: nosniff
`);
  });
});

describe('what cannot be published', () => {
  it('is left out, and named with what to do', async () => {
    put('notes.txt', 'No date.');
    put('draft.md', story('Draft', 'It may happen.', 'draft: true\n'));
    put('data.csv', 'a,b');
    put('text.png', 'no picture');
    put('large.png', new Uint8Array(MOST_ASSET_BYTES + 1));
    put('unused.png', photo);
    const links = ['a.md', '/b/', 'c.html', 'd', 'draft.md', 'notes.txt', 'data.csv'].map(
      (path) => `[x](${path})`,
    );
    const shown = ['gone.png', 'text.png', 'large.png'].map((path) => `![x](${path})`);
    put('one.md', story('One', `${links.join(' ')}\n\n${shown.join(' ')}\n\nIt happened.`));
    const { warned, held } = await run();
    expect(await contentOf('one')).toBe('<p>Of One: x x x x x x x</p>\n  \n<p>It happened.</p>');
    expect(warned).toEqual([
      {
        file: 'one.md',
        field: 'pictures',
        fault: 'shows pictures that are not in the folder, which were left out: gone.png',
        remedy: 'put them there, or write their whole addresses',
      },
      {
        file: 'one.md',
        field: 'pictures',
        fault: 'shows files that are no PNG, JPEG, GIF, WebP, AVIF or SVG, which were left out: text.png',
        remedy: 'save them as one of these',
      },
      {
        file: 'one.md',
        field: 'pictures',
        fault: 'shows pictures of more than 25 MiB, which were left out: large.png',
        remedy: 'make them smaller; for a page, 1 MiB is much',
      },
      {
        file: 'one.md',
        field: 'links',
        fault:
          'links to files that are not in the folder; only the text of the links was left: a.md, /b, c.html and 1 more',
        remedy:
          'correct the paths, or write whole addresses; where they are those of a former site, set FORMER_PERMALINKS',
      },
      {
        file: 'one.md',
        field: 'links',
        fault:
          'links to articles that are not published; only the text of the links was left: draft.md, notes.txt',
        remedy: 'publish them, or take the links out',
      },
      {
        file: 'one.md',
        field: 'links',
        fault:
          'links to files that are no articles, pictures or recordings; only the text of the links was left: data.csv',
        remedy: 'put them on the web, and write their whole addresses',
      },
    ]);
    expect(held.map(({ file }) => file)).toEqual([
      'data.csv',
      'draft.md',
      'large.png',
      'text.png',
      'unused.png',
    ]);
  });
});

describe('the picture that an article is shown by', () => {
  const itemOf = async (slug: string) =>
    (await appOfBundle(root).request(`https://news.example.org/articles/${slug}.json`)).json();

  it('is published, though its text does not show it', async () => {
    put('images/a.png', photo);
    put('posts/one.md', story('One', 'It happened.', 'image: { src: ../images/a.png, alt: A chart }\n'));
    const { pictures: published, warned, held } = await run();
    expect({ published: published.length, warned, held }).toEqual({ published: 1, warned: [], held: [] });
    const [name] = pictures();
    expect(await itemOf('one')).toMatchObject({ image: `https://news.example.org/pictures/${name}` });
  });

  it('is where it is, if that is no file of the folder, whatever its text shows', async () => {
    put('a.png', photo);
    put('one.md', story('One', '![A chart](a.png)', 'image: https://example.org/a.png\n'));
    expect((await run()).warned).toEqual([]);
    expect(await itemOf('one')).toMatchObject({ image: 'https://example.org/a.png' });
  });

  it.each([
    ['', undefined],
    ['canonical: https://example.org/x/\n', 'https://example.org/x/a.png'],
  ])('is left out, with a warning, or taken from elsewhere, where it is not there', async (facts, image) => {
    put('one.md', story('One', 'It happened.', `image: a.png\n${facts}`));
    const { warned } = await run();
    expect(warned.map(({ fault }) => fault)).toEqual(
      image ? [] : ['shows pictures that are not in the folder, which were left out: a.png'],
    );
    expect(((await itemOf('one')) as { image?: string }).image).toBe(image);
  });
});

it('takes what a browser saved with a page for parts of it', async () => {
  put(
    'Story.html',
    '<!doctype html><title>Story</title><meta property="article:published_time" content="2017-06-28"><body><p>Of a story: <img src="./Story_files/chart.png" alt=""></p>',
  );
  put('Story_files/chart.png', photo);
  put('Story_files/unused.png', photo);
  put('Story_files/saved_resource.html', '<p>An advertisement</p>');
  const { published, refused, held, warned } = await run();
  expect({ published: published.length, refused, held, warned }).toEqual({
    published: 1,
    refused: [],
    held: [],
    warned: [],
  });
  expect(await contentOf('story')).toContain('/pictures/chart-#.png');
});

it('leads to the article that has the text, where a seed is another one’s copy', async () => {
  put('a.md', story('Story', 'It happened.'));
  put('b.md', story('Story', 'It happened.'));
  put('two.md', story('Two', '[story](b.md)'));
  await run();
  expect(await contentOf('two')).toContain('<a href="https://news.example.org/articles/story">story</a>');
});

it.each([
  [
    'Markdown',
    'two.md',
    story('Two', '![](a.png) ![](b.png) [one](one.md)', 'canonical: https://example.org/x/two\n'),
  ],
  [
    'a saved page',
    'two.html',
    '<!doctype html><link rel="canonical" href="https://example.org/x/two"><title>Two</title><meta property="article:published_time" content="2017-06-28"><body><p>Of Two: <img src="a.png" alt=""> <img src="b.png" alt=""> <a href="one.md">one</a></p>',
  ],
])('takes a file of the folder before one that was published with %s elsewhere', async (_, file, seed) => {
  put('a.png', photo);
  put(file, seed);
  const { warned } = await run();
  expect(warned).toEqual([]);
  expect(await contentOf('two')).toBe(
    '<p>Of Two: <img src="https://news.example.org/pictures/a-#.png" alt="" width="4" height="3"> <img src="https://example.org/x/b.png" alt=""> <a href="https://example.org/x/one.md">one</a></p>',
  );
});
