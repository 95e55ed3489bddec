import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import jsonFeedSchema from 'jsonfeed-schema';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { newsboat } from './newsboat.ts';

const run = promisify(execFile);
const origin = inject('origin');
const seedsDir = inject('seedsDir');

/** What a reader shows of an entry. */
interface Shown {
  title: string;
  link: string;
  id: string;
}

/** The same, as newsboat calls it. */
const SHOWN = ['title', 'url as link', 'guid as id'];

let feed: { title: string; language: string; items: (Shown & { url: string })[] };
let expected: Shown[];

beforeAll(async () => {
  feed = (await (await fetch(`${origin}/feed.json`)).json()) as typeof feed;
  expected = feed.items.map(({ id, title, url }) => ({ title, link: url, id }));
  expect(expected).toHaveLength(3);
});

it.each(['sitemap.xml', 'news-sitemap.xml'])('%s is well-formed to xmllint', async (file) => {
  expect((await run('xmllint', ['--noout', `${origin}/${file}`])).stderr).toBe('');
});

describe.each(['atom.xml', 'rss.xml'])('%s', (file) => {
  const url = `${origin}/${file}`;

  it('is well-formed to xmllint, which asks in HTTP/1.0', async () => {
    const { stderr } = await run('xmllint', ['--noout', url]);
    expect(stderr).toBe('');
  });

  it('is read without complaint by feedparser', async () => {
    const script = `
import sys, json, feedparser
d = feedparser.parse(sys.argv[1])
print(json.dumps({
  'bozo': d.bozo, 'status': d.status, 'version': d.version, 'title': d.feed.title, 'language': d.feed.language,
  'entries': [{'title': e.title, 'link': e.link, 'id': e.id} for e in d.entries],
  'dates': [e.published_parsed[:6] for e in d.entries],
  'again': feedparser.parse(sys.argv[1], etag=d.etag, modified=d.modified).status,
}))`;
    const { stdout } = await run('/usr/bin/python3', ['-c', script, url]);
    expect(JSON.parse(stdout)).toEqual({
      bozo: false,
      status: 200,
      version: file === 'atom.xml' ? 'atom10' : 'rss20',
      title: feed.title,
      language: feed.language,
      entries: expected,
      dates: [
        [2017, 6, 28, 12, 0, 0],
        [2012, 2, 19, 12, 0, 0],
        [2010, 10, 22, 12, 0, 0],
      ],
      again: 304,
    });
  });

  it('is read by sfeed', async () => {
    const { stdout } = await run('bash', ['-c', 'curl -sf "$1" | sfeed "$2"', 'sfeed', url, origin]);
    const shown = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([, title, link, , , id]) => ({ title, link, id }));
    expect(shown).toEqual(expected);
  });

  it('is read by newsboat', async () => {
    expect(await (await newsboat(url)).items<Shown>(SHOWN)).toEqual(expected);
  });
});

it('feed.json is valid JSON Feed 1.1', async () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema);
  validate(await (await fetch(`${origin}/feed.json`)).json());
  expect(validate.errors).toBeNull();
});

it('newsboat imports every channel from the OPML', async () => {
  const urls = join(temporaryFolder(), 'urls');
  const opml = join(temporaryFolder(), 'feeds.opml');
  writeFileSync(urls, '');
  writeFileSync(opml, await (await fetch(`${origin}/feeds.opml`)).text());
  await run('newsboat', ['-u', urls, '-c', join(temporaryFolder(), 'cache.db'), '-i', opml]);
  const { channels } = (await (await fetch(`${origin}/feeds.json`)).json()) as {
    channels: { kind: string; feeds: { url: string }[] }[];
  };
  const imported = readFileSync(urls, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(imported.toSorted()).toEqual(channels.map(({ feeds }) => feeds[0]?.url).sort());
  expect(imported.length).toBeGreaterThan(5);
});

it('newsboat sees a new article and a correction at its next look: bytes, ETag and Last-Modified move together', async () => {
  const url = `${origin}/rss.xml`;
  const reader = await newsboat(url);
  // Its third request is the first conditional one (newsboat 2.21).
  await reader.reload();
  await reader.reload();
  for (const headline of ['A story that came in late', 'A story that came in late and was corrected']) {
    const before = await fetch(url);
    writeFileSync(
      join(seedsDir, 'late.txt'),
      ` date 2018-01-02 ${headline}\n\nPARIS (AFP) — It came in late.\n`,
    );
    const after = await whenChanged(before);
    expect(modified(after)).toBeGreaterThan(modified(before));
    await reader.reload();
    const titles = (await reader.items<Shown>(SHOWN)).map(({ title }) => title);
    expect(titles).toEqual([headline, ...expected.map(({ title }) => title)]);
  }
});

const modified = (response: Response) => Date.parse(response.headers.get('Last-Modified') ?? '');

/** The next answer with other bytes. */
async function whenChanged(before: Response): Promise<Response> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const after = await fetch(before.url).catch(() => before);
    if (after.headers.get('ETag') !== before.headers.get('ETag')) return after;
  }
}
