import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MOST_ASSET_BYTES } from '../../../src/build/references/asset-file.ts';
import { readPicture } from '../../../src/build/references/picture-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const dir = temporaryFolder();
const look = (path: string, content: string | Uint8Array) => {
  const name = join(dir, path);
  writeFileSync(name, content);
  return readPicture({ path, name, stamp: '' });
};
const drawn = () => sharp({ create: { width: 3, height: 2, channels: 3, background: 'navy' } });
const svg = (attributes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`;

it.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)(
  'knows %s by its bytes, whatever it is called',
  async (format) => {
    const content = await drawn().toFormat(format).toBuffer();
    expect(look('Straße in Mosul.dat', content)).toEqual({
      file: { path: 'Straße in Mosul.dat', name: join(dir, 'Straße in Mosul.dat'), stamp: '' },
      name: expect.stringMatching(
        new RegExp(`^strasse-in-mosul-[0-9a-f]{16}\\.${format === 'jpeg' ? 'jpg' : format}$`),
      ),
      bytes: content.length,
      width: 3,
      height: 2,
    });
  },
);

it('gives the size that a turned photo is shown in', async () => {
  const content = await drawn().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(look('a.jpg', content)).toMatchObject({ width: 2, height: 3 });
});

it.each([
  ['with a size', svg('width="30" height="20"'), { width: 30, height: 20 }],
  ['with a frame', svg('viewBox="0 0 60 40"'), { width: 60, height: 40 }],
  ['without', svg(''), { width: undefined, height: undefined }],
  [
    'behind a declaration, a comment and a type',
    `<?xml version="1.0"?>\n<!-- Made -- by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY a "b">]>\n${svg('viewBox="0 0 6 4"')}`,
    { width: 6, height: 4 },
  ],
])('knows a drawing %s', (_, content, size) => {
  const picture = look('a.svg', content);
  expect(picture).toMatchObject({ name: expect.stringMatching(/^a-[0-9a-f]{16}\.svg$/) });
  expect({ width: undefined, height: undefined, ...(picture as object) }).toMatchObject(size);
});

it('calls two pictures by one name where they have one name and the same bytes', async () => {
  const content = await drawn().png().toBuffer();
  expect(look('b.png', content)).toMatchObject({ name: (look('B.PNG', content) as { name: string }).name });
});

describe('is no picture', () => {
  it.each([
    ['text', 'What happened.', 'other format'],
    ['a page that begins with a drawing', `<html><body>${svg('width="1" height="1"')}`, 'other format'],
    ['comments without end', '<!---->'.repeat(5000), 'other format'],
    ['a bitmap', Buffer.from(`BM${'\0'.repeat(60)}`), 'other format'],
    ['nothing', '', 'other format'],
  ])('%s', (_, content, fault) => {
    expect(look('a.png', content)).toBe(fault);
  });

  it('what is not there, or too large', () => {
    expect(readPicture({ path: 'x', name: join(dir, 'nowhere'), stamp: '' })).toBe('unreadable');
    look('large.png', '');
    truncateSync(join(dir, 'large.png'), MOST_ASSET_BYTES + 1);
    expect(readPicture({ path: 'x', name: join(dir, 'large.png'), stamp: '' })).toBe('too large');
  });
});
