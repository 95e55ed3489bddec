import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/build/build.ts';
import { MOST_ASSET_BYTES } from '../../../src/build/references/asset-file.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { mp3, mp4, wav } from '../../fixtures/recordings.ts';
import { site } from '../../fixtures/settings.ts';
import { story } from '../../fixtures/story.ts';
import { appOfBundle } from '../../http/served.ts';
import { putFile } from '../../put-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const now = '2026-11-20T09:00:00Z';
const talk = mp3(75);
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
const recordings = () => readdirSync(join(root, 'generated/assets/recordings'));
const get = (path: string, headers = {}) =>
  appOfBundle(root).request(`https://news.example.org${path}`, { headers });
const withoutHash = (text: string) => text.replaceAll(/-[0-9a-f]{16}\./g, '-#.');

interface Item {
  readonly content_html: string;
  readonly attachments?: readonly Record<string, unknown>[];
  readonly _seedwire: { readonly version: string };
}
const itemOf = async (slug: string): Promise<Item> =>
  JSON.parse(withoutHash(await (await get(`/articles/${slug}.json`)).text()));
const url = (name: string) => `https://news.example.org/recordings/${name}`;

describe('a recording that lies beside its article', () => {
  beforeEach(() => {
    put('posts/audio/The Talk.mp3', talk);
    put('posts/one.md', story('One', 'It was said.', 'audio: audio/The Talk.mp3\n'));
  });

  it('is published, with its size and how long it lasts, and given in parts', async () => {
    const { recordings: published, warned, held } = await run();
    expect({ warned, held }).toEqual({ warned: [], held: [] });
    expect((await itemOf('one')).attachments).toEqual([
      {
        url: url('the-talk-#.mp3'),
        ...{ mime_type: 'audio/mpeg', size_in_bytes: talk.length, duration_in_seconds: 75 },
      },
    ]);
    const [name = ''] = recordings();
    expect(published.map((recording) => recording.name)).toEqual([name]);
    const part = await get(`/recordings/${name}`, { Range: 'bytes=417-833' });
    expect([part.status, part.headers.get('Content-Range')]).toEqual([206, `bytes 417-833/${talk.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(talk.subarray(417, 834));
    expect(Buffer.from(await (await get(`/recordings/${name}`)).arrayBuffer())).toEqual(talk);
  });

  it('is in every feed at its whole address', async () => {
    await run();
    const feed = async (path: string) => withoutHash(await (await get(path)).text());
    expect(await feed('/rss.xml')).toContain(
      `<enclosure url="${url('the-talk-#.mp3')}" length="${talk.length}" type="audio/mpeg"/>`,
    );
    expect(await feed('/rss.xml')).toMatch(/<itunes:duration [^>]*>75<\/itunes:duration>/);
    expect(await feed('/atom.xml')).toContain(
      `<link rel="enclosure" type="audio/mpeg" href="${url('the-talk-#.mp3')}" length="${talk.length}"/>`,
    );
    expect(await feed('/articles/one.md')).toContain(`"${url('the-talk-#.mp3')}"`);
    expect(await feed('/articles/one.txt')).toContain(`The Talk.mp3 (1:15) <${url('the-talk-#.mp3')}>`);
  });

  it('is played on its page, from the page’s own host', async () => {
    await run();
    expect(withoutHash(await (await get('/articles/one')).text())).toContain(
      '<figure class="recording"><audio class="u-audio" controls="" preload="none" src="/recordings/the-talk-#.mp3" aria-label="The Talk.mp3"></audio><figcaption lang="en"><span class="fact"><a href="/recordings/the-talk-#.mp3" type="audio/mpeg" dir="auto">The Talk.mp3</a></span><span class="fact">1:15</span>',
    );
  });

  it('has another address when it changes, to which the one before leads, and makes another version of the article', async () => {
    await run();
    const [before = ''] = recordings();
    const item = await itemOf('one');
    put('posts/audio/The Talk.mp3', mp3(20));
    const { changes } = await run();
    const [after = ''] = recordings();
    expect(after).not.toBe(before);
    expect(recordings()).toEqual([after]);
    const moved = await get(`/recordings/${before}`);
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, url(after)]);
    const changed = await itemOf('one');
    expect(changed.attachments).toMatchObject([{ duration_in_seconds: 20 }]);
    expect(changed._seedwire.version).not.toBe(item._seedwire.version);
    expect(changed).toMatchObject({ date_modified: '2017-06-28T12:00:00Z' });
    expect(changes).toEqual([]);
  });

  it('is seen to come and to go, though no seed changed', async () => {
    rmSync(join(seedsDir, 'posts/audio/The Talk.mp3'));
    const { warned } = await run();
    expect(warned).toEqual([
      {
        file: 'posts/one.md',
        field: 'recordings',
        fault: 'plays recordings that are not in the folder, which were left out: posts/audio/The Talk.mp3',
        remedy: 'put them there, or write their whole addresses',
      },
    ]);
    expect(await itemOf('one')).not.toHaveProperty('attachments');
    put('posts/audio/The Talk.mp3', talk);
    expect((await run()).warned).toEqual([]);
    expect((await itemOf('one')).attachments).toHaveLength(1);
  });

  it('is read again where its file changed, and only then', async () => {
    const file = join(seedsDir, 'posts/audio/The Talk.mp3');
    const cache = join(root, 'generated/recordings.json');
    // Younger files than two seconds may change unseen.
    const wait = () => new Promise((resolve) => setTimeout(resolve, 2_100));
    const secondsOf = async () => (await itemOf('one')).attachments?.[0]?.duration_in_seconds;
    await wait();
    await run();
    writeFileSync(cache, readFileSync(cache, 'utf8').replace('"seconds":75', '"seconds":74'));
    await run();
    expect(await secondsOf()).toBe(74);
    writeFileSync(file, mp3(20));
    await run();
    expect(await secondsOf()).toBe(20);
    writeFileSync(cache, 'broken');
    await run();
    expect(await secondsOf()).toBe(20);
  });

  it('is what it is, and lasts as long and is called as its article says', async () => {
    const said = '{ url: audio/The Talk.mp3, type: audio/ogg, length: 5, duration: 80, title: A talk }';
    put('posts/one.md', story('One', 'It was said.', `enclosure: ${said}\n`));
    expect((await run()).warned).toEqual([]);
    expect((await itemOf('one')).attachments).toEqual([
      {
        ...{ url: url('the-talk-#.mp3'), mime_type: 'audio/mpeg', title: 'A talk' },
        ...{ size_in_bytes: talk.length, duration_in_seconds: 80 },
      },
    ]);
  });
});

const page = (head: string, body: string) =>
  `<!doctype html><title>One</title><meta property="article:published_time" content="2017-06-28">${head}<body><article><h1>One</h1><p>Of One, of which much is said here, and more of it elsewhere.</p>${body}</article>`;
const jsonLd = JSON.stringify({
  '@type': 'NewsArticle',
  audio: { '@type': 'AudioObject', contentUrl: 'talk.mp3' },
});
const asJson = (facts: object) =>
  JSON.stringify({ title: 'One', date_published: '2017-06-28', content_text: 'Of One.', ...facts });

it.each([
  ['a player in Markdown', 'one.md', story('One', 'Hear it.\n\n<audio src="talk.mp3"></audio>')],
  ['a picture’s marks in Markdown', 'one.md', story('One', 'Hear it.\n\n![The talk](talk.mp3)')],
  ['an embedded file of Obsidian’s', 'one.md', story('One', 'Hear it.\n\n![[talk.mp3]]')],
  [
    'a component',
    'posts/one.mdx',
    story('One', 'Hear it.\n\n<AudioPlayer src="/static/talk.mp3" title="The talk" />'),
  ],
  ['a path from the root of a site', 'content/posts/one.md', story('One', 'It was.', 'audio: /talk.mp3\n')],
  ['Castanet', 'content/episode/one.md', story('One', 'It was.', 'podcast_file: talk.mp3\n')],
  ['a page that plays it', 'one.html', page('', '<audio controls><source src="talk.mp3"></audio>')],
  ['JSON-LD', 'one.html', page(`<script type="application/ld+json">${jsonLd}</script>`, '')],
  ['Open Graph', 'one.html', page('<meta property="og:audio" content="talk.mp3">', '')],
  ['JSON', 'one.json', asJson({ attachments: [{ url: 'talk.mp3', mime_type: 'audio/mpeg' }] })],
  [
    'Kirby',
    '1_one/article.txt',
    'Title: One\n\n----\nDate: 2017-06-28\n\n----\nText: Of One.\n\n(audio: talk.mp3)',
  ],
])('is found by what %s says', async (_, file, seed) => {
  const folder = file.startsWith('content/') || file.endsWith('.mdx') ? 'static/' : '';
  put(`${file.startsWith('1_one') ? '1_one/' : folder}talk.mp3`, talk);
  put(file, seed);
  const { warned, refused, held } = await run();
  expect({ warned, refused, held }).toEqual({ warned: [], refused: [], held: [] });
  expect((await itemOf('one')).attachments).toMatchObject([
    { url: url('talk-#.mp3'), size_in_bytes: talk.length, duration_in_seconds: 75 },
  ]);
  const html = withoutHash(await (await get('/articles/one')).text());
  expect(html.match(/<audio [^>]*src="\/recordings\/talk-#\.mp3"/g)).toHaveLength(1);
});

it('is played where its text plays it, and is linked to in feeds', async () => {
  put('a b.mp3', talk);
  put('one.md', story('One', 'Hear it.\n\n<audio src="a%20b.mp3"></audio>\n\nOr [load it](a%20b.mp3).'));
  await run();
  expect((await itemOf('one')).content_html).toBe(
    `<p>Of One: Hear it.</p>\n<p><a href="${url('a-b-#.mp3')}">a%20b.mp3</a></p>\n<p>Or <a href="${url('a-b-#.mp3')}">load it</a>.</p>`,
  );
  const html = withoutHash(await (await get('/articles/one')).text());
  expect(html).toMatch(/Hear it\.<\/p>\n<figure class="recording"><audio [^>]*>/);
});

it('is published where an article only links to it, and is none of its enclosures', async () => {
  put('talk.wav', wav(1));
  put('one.md', story('One', '[Hear it](talk.wav).'));
  expect((await run()).warned).toEqual([]);
  const { attachments, content_html } = await itemOf('one');
  expect({ attachments, content_html }).toEqual({
    attachments: undefined,
    content_html: `<p>Of One: <a href="${url('talk-#.wav')}">Hear it</a>.</p>`,
  });
  const [name] = recordings();
  expect((await get(`/recordings/${name}`)).headers.get('Content-Type')).toBe('audio/wav');
});

it('is elsewhere, where its article was published first, if it is not in the folder', async () => {
  put('one.md', story('One', 'It was.', 'audio: talk.mp3\ncanonical: https://example.org/x/\n'));
  expect((await run()).warned).toEqual([]);
  expect((await itemOf('one')).attachments).toEqual([
    { url: 'https://example.org/x/talk.mp3', mime_type: 'audio/mpeg' },
  ]);
});

it('lies in the folder, if it may, where its article has it at a whole address on the site itself', async () => {
  put('wp-content/uploads/talk.mp3', talk);
  const address = (name: string) => `https://news.example.org/wp-content/uploads/${name}.mp3`;
  put(
    'one.md',
    story(
      'One',
      `[Hear it](${address('talk')}).`,
      `audio: ["${address('talk')}?_=1", "${address('gone')}"]\n`,
    ),
  );
  const { warned } = await run();
  const { attachments, content_html } = await itemOf('one');
  expect(content_html).toBe(`<p>Of One: <a href="${url('talk-#.mp3')}">Hear it</a>.</p>`);
  expect(attachments?.map((one) => one.url)).toEqual([url('talk-#.mp3'), address('gone')]);
  expect(warned.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
    `recordings: plays recordings from the site itself that are not in the folder, and may not be there any more: ${address('gone')}`,
  ]);
});

it('is one though two paths name it, and is sound where it is said to be', async () => {
  put('talk.mp4', mp4('isom'));
  put('one.md', story('One', 'It was.', 'audio: [talk.mp4, /talk.mp4]\n'));
  expect((await run()).warned).toEqual([]);
  expect((await itemOf('one')).attachments).toEqual([
    { url: url('talk-#.mp4'), mime_type: 'audio/mp4', size_in_bytes: 16 },
  ]);
});

it('is told of to nobody while its article is to come, or is unlisted, but by its exact address', async () => {
  put('later.mp3', talk);
  put('later.md', story('Later', 'It will be said.', 'audio: later.mp3\n').replace('2017', '2027'));
  put('hidden.mp3', mp3(2));
  put('hidden.md', story('Hidden', 'It was said.', 'audio: hidden.mp3\nunlisted: true\n'));
  put('one.md', story('One', 'It was said.'));
  await run();
  for (const name of recordings()) {
    expect((await get(`/recordings/${name}`)).status).toBe(200);
    expect((await get(`/recordings/${name.replace(/[0-9a-f]{16}/, '0'.repeat(16))}`)).status).toBe(404);
  }
});

it('is left out where it cannot be published, and named with what to do', async () => {
  put('large.mp3', new Uint8Array(MOST_ASSET_BYTES + 1));
  put('empty.mp3', '');
  put('page.mp3', '<!doctype html><title>Not found</title>');
  put('unused.opus', talk);
  const played = ['gone', 'large', 'empty', 'page'].map((name) => `<audio src="${name}.mp3"></audio>`);
  put('one.md', story('One', `It was said.\n\n${played.join('\n\n')}\n\n[Hear it](gone.mp3).`));
  const { warned, held } = await run();
  const item = await itemOf('one');
  expect(item.content_html).toBe(
    '<p>Of One: It was said.</p>\n<p>gone.mp3</p>\n<p>large.mp3</p>\n<p>empty.mp3</p>\n<p>page.mp3</p>\n<p>Hear it.</p>',
  );
  expect(item).not.toHaveProperty('attachments');
  expect(warned.map(({ file, field, fault, remedy }) => `${file} ${field}: ${fault}; ${remedy}`)).toEqual([
    'one.md recordings: plays recordings that are not in the folder, which were left out: gone.mp3; put them there, or write their whole addresses',
    'one.md recordings: plays files that are no MP3, M4A, AAC, Ogg, FLAC, WAV, MP4, WebM or MOV, which were left out: page.mp3; save them as one of these; MP3 and MP4 are played everywhere',
    'one.md recordings: plays recordings of more than 25 MiB, which were left out: large.mp3; make them smaller, or put them where larger ones may be, such as R2 or a host of podcasts, and write their whole addresses',
    'one.md recordings: plays recordings that are empty files, which were left out: empty.mp3; put the recordings in their place',
  ]);
  expect(held.map(({ file, fault }) => `${file} ${fault}`)).toEqual([
    'empty.mp3 is a recording that no published article plays',
    'large.mp3 is a recording that no published article plays',
    'page.mp3 is a recording that no published article plays',
    'unused.opus is a recording that no published article plays',
  ]);
  expect(recordings()).toEqual([]);
});

it('is no article, and is none that the folder lost', async () => {
  put('Story.html', page('', '<audio src="Story_files/talk.mp3"></audio>'));
  put('Story_files/talk.mp3', talk);
  put('Story_files/other.mp3', talk);
  const { published, warned, held, refused } = await run();
  expect({ published: published.length, warned, held, refused }).toEqual({
    published: 1,
    warned: [],
    held: [],
    refused: [],
  });
  expect(recordings().map(withoutHash)).toEqual(['talk-#.mp3']);
});

it('is looked for by the Worker, which alone gives parts of it', () => {
  const { assets } = parse(readFileSync(join(projectRoot, 'wrangler.toml'), 'utf8'));
  expect(assets).toMatchObject({ binding: 'ASSETS', run_worker_first: ['/recordings/*'] });
});
