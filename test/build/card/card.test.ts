import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawCard } from '../../../src/build/card/card.ts';
import { CARD_FILE, readyCard } from '../../../src/build/card/card-file.ts';
import { site } from '../../fixtures/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
const card = () => readFileSync(join(root, CARD_FILE));
const ready = async (own: Partial<typeof site> = {}) => {
  const put = await readyCard({ root, site: { ...site, ...own } });
  await put();
};

/** Where the card is lighter than its ground: what is drawn on it, as left, top, right and bottom in pixels. */
async function drawnBox(png: Uint8Array) {
  const { info } = await sharp(png).trim({ threshold: 40 }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  const top = -(info.trimOffsetTop ?? 0);
  return { left, top, right: left + info.width, bottom: top + info.height };
}

describe('the card that is drawn', () => {
  it.each([
    ['a short title', 'AP', 'News'],
    ['other alphabets', 'Новости дня', 'Τα νέα της ημέρας, C++ & <b>'],
    ['long texts', 'A title of many words '.repeat(9), 'And a description that does not end '.repeat(9)],
    ['a long word', 'Donaudampfschifffahrtsgesellschaft'.repeat(4), 'x'.repeat(400)],
  ])('shows %s within its margins', async (_, titleText, descriptionText) => {
    const png = await drawCard({ titleText, descriptionText });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const { left, top, right, bottom } = await drawnBox(png);
    expect([left >= 70, top >= 100, right <= 1130, bottom <= 600]).toEqual([true, true, true, true]);
    expect(right - left).toBeGreaterThan(100);
  });

  it('is the same bytes every time, and other bytes for another title', async () => {
    const first = await drawCard(site);
    expect(await drawCard(site)).toEqual(first);
    expect(await drawCard({ ...site, titleText: 'Another' })).not.toEqual(first);
  });

  it('shows its mark alone where the font lacks the script, and no boxes', async () => {
    const arabic = await drawCard({ titleText: 'الأخبار', descriptionText: 'News' });
    const emoji = await drawCard({ titleText: 'News 🌱', descriptionText: 'News' });
    expect(emoji).toEqual(arabic);
    expect((await drawnBox(arabic)).right).toBeLessThan(250);
  });
});

describe('the card that rides in the Worker', () => {
  it('is drawn again only when it would be another one, or is gone', async () => {
    await ready();
    const [first, { mtimeMs }] = [card(), statSync(join(root, CARD_FILE))];
    await ready();
    expect(statSync(join(root, CARD_FILE)).mtimeMs).toBe(mtimeMs);
    await ready({ titleText: 'Another' });
    expect(card()).not.toEqual(first);
    await ready();
    expect(card()).toEqual(first);
    rmSync(join(root, CARD_FILE));
    await ready();
    expect(card()).toEqual(first);
  });

  it('is a file of one’s own as it is, and drawn again when that is not wanted any more', async () => {
    await ready();
    const drawn = card();
    const own = await sharp({ create: { width: 1200, height: 630, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    writeFileSync(join(root, 'card.png'), own);
    await ready({ cardFile: 'card.png' });
    expect(card()).toEqual(own);
    await ready();
    expect(card()).toEqual(drawn);
  });

  it.each([
    ['none.png', undefined, 'cannot be read (ENOENT)'],
    ['text.png', Buffer.from('not a picture, whatever its name says'), 'is no PNG picture'],
    ['cut.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'is no PNG picture'],
    ['small.png', 'small', 'is 600 by 315 pixels'],
    ['heavy.png', 'heavy', 'has 1048577 bytes, of at most 1048576'],
  ])('%s stops the build', async (file, content, fault) => {
    const [width, height] = content === 'small' ? [600, 315] : [1200, 630];
    const picture = await sharp({ create: { width, height, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    const bytes = typeof content !== 'string' ? content : content === 'small' ? picture : heavy(picture);
    if (bytes) writeFileSync(join(root, file), bytes);
    await expect(ready({ cardFile: file })).rejects.toThrow(
      `wrangler.toml, SITE_CARD: ${file} ${fault}; name a PNG picture of 1200 by 630 pixels, or leave it empty`,
    );
  });

  const heavy = (picture: Buffer) => Buffer.concat([picture, Buffer.alloc(2 ** 20 + 1 - picture.length)]);
});
