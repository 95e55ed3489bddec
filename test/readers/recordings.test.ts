import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mp3 } from '../fixtures/recordings.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { newsboat } from './newsboat.ts';

const run = promisify(execFile);
const [origin, seedsDir] = [inject('origin'), inject('seedsDir')];
const [seed, file] = [join(seedsDir, 'with-own-recording.md'), join(seedsDir, 'The talk.mp3')];
const talk = mp3(75);

const newest = async () => {
  const { items } = (await (await fetch(`${origin}/feed.json`)).json()) as {
    items: { title: string; attachments?: { url: string }[] }[];
  };
  return items[0];
};
const newestIs = async (isWanted: (title?: string) => boolean) => {
  while (!isWanted((await newest())?.title)) await new Promise((resolve) => setTimeout(resolve, 200));
};

let url: string;

beforeAll(async () => {
  writeFileSync(file, talk);
  writeFileSync(
    seed,
    '---\ntitle: A talk of ours\ndate: 2026-01-03\naudio: The talk.mp3\n---\n\nWe talked.\n',
  );
  await newestIs((title) => title === 'A talk of ours');
  url = (await newest())?.attachments?.[0]?.url ?? '';
});

afterAll(async () => {
  for (const name of [seed, file]) rmSync(name);
  await newestIs((title) => title !== 'A talk of ours');
});

it('is at an address of the publication', () => {
  expect(url.replace(/[0-9a-f]{16}/, '#')).toBe(`${origin}/recordings/the-talk-#.mp3`);
});

describe.each(['atom.xml', 'rss.xml'])('%s', (name) => {
  const feed = `${origin}/${name}`;

  it('is well-formed to xmllint', async () => {
    expect((await run('xmllint', ['--noout', feed])).stderr).toBe('');
  });

  it('has the recording to feedparser, with its type, its size and how long it lasts', async () => {
    const script = `
import sys, json, feedparser
e = feedparser.parse(sys.argv[1]).entries[0]
print(json.dumps([[[x.href, x.type, x.length] for x in e.enclosures], e.get('itunes_duration')]))`;
    const { stdout } = await run('/usr/bin/python3', ['-c', script, feed]);
    expect(JSON.parse(stdout)).toEqual([
      [[url, 'audio/mpeg', `${talk.length}`]],
      name === 'rss.xml' ? '75' : null,
    ]);
  });

  it('has it to newsboat, whose podboat fetches it', async () => {
    const [item] = await (await newsboat(feed)).items(['enclosure_url', 'enclosure_type']);
    expect(item).toEqual({ enclosure_url: url, enclosure_type: 'audio/mpeg' });
  });
});

it('is fetched by curl from where it was left off, as podcast apps do', async () => {
  const copy = join(temporaryFolder(), 'talk.mp3');
  writeFileSync(copy, talk.subarray(0, 1_000_000));
  await run('curl', ['-sf', '-C', '-', '-o', copy, url]);
  expect(readFileSync(copy).equals(talk)).toBe(true);
});
