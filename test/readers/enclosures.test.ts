import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newsboat } from './newsboat.ts';

const run = promisify(execFile);
const [origin, seedsDir] = [inject('origin'), inject('seedsDir')];
const seed = join(seedsDir, 'with-recording.md');
const url = 'https://media.example.org/talk.mp3?from=feed&to=ear';
const film = 'https://media.example.org/talk.mp4';

const total = async () =>
  ((await (await fetch(`${origin}/feed.json`)).json()) as { items: unknown[] }).items.length;
const totalIs = async (count: number) => {
  while ((await total()) !== count) await new Promise((resolve) => setTimeout(resolve, 200));
};

let before: number;

beforeAll(async () => {
  before = await total();
  const recordings = [
    { url, type: 'audio/mpeg', length: 13_654_375, duration: 1695, title: 'The "whole" talk' },
    { url: film },
  ];
  const picture = 'image: https://media.example.org/cover.jpg';
  writeFileSync(
    seed,
    `---\ntitle: A talk\ndate: 2026-01-02\n${picture}\nenclosure: ${JSON.stringify(recordings)}\n---\n\nWe talked.\n`,
  );
  await totalIs(before + 1);
});

afterAll(async () => {
  rmSync(seed);
  await totalIs(before);
});

describe.each([
  ['atom.xml', [url, film]],
  ['rss.xml', [url]],
])('%s', (file, enclosures) => {
  const feed = `${origin}/${file}`;

  it('is well-formed to xmllint', async () => {
    expect((await run('xmllint', ['--noout', feed])).stderr).toBe('');
  });

  it('has a recording to feedparser, with what is known of it', async () => {
    const script = `
import sys, json, feedparser
d = feedparser.parse(sys.argv[1])
e = d.entries[0]
print(json.dumps({
  'bozo': d.bozo, 'link': e.link, 'duration': e.get('itunes_duration'),
  'enclosures': [[x.href, x.type, x.get('length')] for x in e.enclosures],
  'media': [[x['url'], x.get('medium')] for x in e.media_content],
}))`;
    const { stdout } = await run('/usr/bin/python3', ['-c', script, feed]);
    const isAtom = file === 'atom.xml';
    const picture = ['https://media.example.org/cover.jpg', 'image'];
    expect(JSON.parse(stdout)).toEqual({
      bozo: false,
      link: `${origin}/articles/a-talk`,
      duration: isAtom ? null : '1695',
      enclosures: [[url, 'audio/mpeg', '13654375'], ...(isAtom ? [[film, 'video/mp4', null]] : [])],
      media: [picture, ...(isAtom ? [] : [[film, 'video']])],
    });
  });

  it('has one to sfeed', async () => {
    const { stdout } = await run('bash', ['-c', 'curl -sf "$1" | sfeed "$2"', 'sfeed', feed, origin]);
    const [, , link, , , , , enclosure] = stdout.split('\n')[0]?.split('\t') ?? [];
    expect(link).toBe(`${origin}/articles/a-talk`);
    // Of several links it keeps one.
    expect(enclosures).toContain(enclosure);
  });

  it('has one to newsboat, whose podboat fetches it', async () => {
    const [newest] = await (await newsboat(feed)).items(['url', 'enclosure_url', 'enclosure_type']);
    // Of several links it keeps the last.
    const isAtom = file === 'atom.xml';
    const kept = isAtom
      ? { enclosure_url: film, enclosure_type: 'video/mp4' }
      : { enclosure_url: url, enclosure_type: 'audio/mpeg' };
    expect(newest).toEqual({ url: `${origin}/articles/a-talk`, ...kept });
  });
});
