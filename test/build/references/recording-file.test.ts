import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_ASSET_BYTES } from '../../../src/build/references/asset-file.ts';
import { readRecordingFile } from '../../../src/build/references/recording-file.ts';
import { mp3, mp4, ogg, wav } from '../../fixtures/recordings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const dir = temporaryFolder();
const look = (path: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, path), content);
  return readRecordingFile({ path, name: join(dir, path), stamp: '' });
};
const webm = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex');
const id3 = Buffer.from('49443303000000000000', 'hex');

it('knows what a recording is, how large it is, and how long it lasts', async () => {
  const path = 'Straße in Mosul.MP3';
  const content = Buffer.concat([id3, mp3(75)]);
  expect(await look(path, content)).toEqual({
    file: { path, name: join(dir, path), stamp: '' },
    name: expect.stringMatching(/^strasse-in-mosul-[0-9a-f]{16}\.mp3$/),
    bytes: content.length,
    mediaType: 'audio/mpeg',
    seconds: 75,
  });
});

it.each([
  ['a.wav', wav(3), 'wav', 'audio/wav'],
  ['a.m4a', mp4('M4A '), 'm4a', 'audio/mp4'],
  ['a.mp4', mp4('isom'), 'mp4', 'video/mp4'],
  ['a.mov', mp4('qt  '), 'mov', 'video/quicktime'],
  ['a.ogg', ogg('\x01vorbis'), 'ogg', 'audio/ogg'],
  ['a.opus', ogg('OpusHead'), 'opus', 'audio/ogg'],
  ['a.webm', webm, 'webm', 'video/webm'],
  ['a.flac', Buffer.from('fLaC\0\0\0\x22'), 'flac', 'audio/flac'],
  // Many a program writes no brand of sound: the name says that it is.
  ['a.m4a', mp4('isom'), 'm4a', 'audio/mp4'],
  ['a.weba', webm, 'weba', 'audio/webm'],
  ['a.ogg', ogg('OpusHead'), 'ogg', 'audio/ogg'],
  // Called something else than it is.
  ['a.mp3', mp4('M4A '), 'm4a', 'audio/mp4'],
  ['a.wav', mp3(1), 'mp3', 'audio/mpeg'],
  // What stands before the sound is nothing that anyone knows.
  ['a.mp3', Buffer.concat([Buffer.alloc(300), mp3(2)]), 'mp3', 'audio/mpeg'],
])(
  'knows %s by its bytes, and by its name where these leave it open',
  async (path, content, ending, type) => {
    const found = await look(path, content);
    expect(found).toMatchObject({
      name: expect.stringMatching(`^a-[0-9a-f]{16}\\.${ending}$`),
      mediaType: type,
    });
  },
);

describe('what cannot be published', () => {
  it.each([
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'],
    ['a page', '<!doctype html><title>404</title>'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a film in a format that browsers do not know', Buffer.from('000001ba44', 'hex')],
  ])('%s is in another format', async (_, content) => {
    expect(await look('a.mp3', content)).toBe('in another format');
  });

  it('is named with the reason', async () => {
    expect(await look('empty.mp3', '')).toBe('empty');
    await look('large.mp3', mp3(1));
    truncateSync(join(dir, 'large.mp3'), MOST_ASSET_BYTES + 1);
    expect(await readRecordingFile({ path: 'large.mp3', name: join(dir, 'large.mp3'), stamp: '' })).toBe(
      'too large',
    );
    expect(await readRecordingFile({ path: 'gone.mp3', name: join(dir, 'gone.mp3'), stamp: '' })).toBe(
      'unreadable',
    );
  });
});

it('makes up no duration of what is broken', async () => {
  for (const path of ['a.m4a', 'a.ogg'])
    expect(await look(path, path === 'a.ogg' ? ogg('OpusHead') : mp4('M4A '))).not.toHaveProperty('seconds');
});
