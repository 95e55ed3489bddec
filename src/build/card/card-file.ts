import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CARD } from '../../render/picture.ts';
import { replaceFile } from '../replace-file.ts';
import type { BuildSettings } from '../settings.ts';

const run = promisify(execFile);

/** The card, as `src/index.ts` imports it. */
export const CARD_FILE = 'generated/card.bin';

/** The hash of what the card that lies there was made of. */
const KEY_FILE = 'generated/card.key';

/** What decides how a card is drawn, beside the texts on it. */
const DRAWING = ['card.ts', 'card-fonts.conf', '../../render/icons.ts', '../../../package-lock.json'];

/** Readers of cards give up on much more, and it rides in the Worker. */
const MOST_BYTES = 2 ** 20;

/**
 * Checks the publication's card, and gives what puts it where the Worker takes it from. It is the file that the setting
 * `SITE_CARD` names, or is drawn, from now on; it is drawn again only when it would be another one.
 * @throws {Error} that says what is wrong with the file, and what to do.
 */
export async function readyCard({
  root,
  site,
}: Pick<BuildSettings, 'root' | 'site'>): Promise<() => Promise<void>> {
  const { cardFile, titleText, descriptionText } = site;
  if (cardFile) {
    const own = await ownCard(root, cardFile);
    return async () => {
      await replaceFile(join(root, KEY_FILE), cardFile);
      await replaceFile(join(root, CARD_FILE), [own]);
    };
  }
  const sum = createHash('sha256').update(JSON.stringify([titleText, descriptionText]));
  for (const file of DRAWING) sum.update(await readFile(join(import.meta.dirname, file)));
  const key = sum.digest('hex');
  if (existsSync(join(root, CARD_FILE)) && (await text(join(root, KEY_FILE))) === key) return async () => {};
  const script = join(import.meta.dirname, 'draw-card.ts');
  const told = JSON.stringify({ titleText, descriptionText });
  // Drawn while seeds are parsed: a build begins on one core.
  const drawn = run(process.execPath, [script, told], { encoding: 'buffer', maxBuffer: MOST_BYTES });
  // Who puts it is told of a fault.
  drawn.catch(() => {});
  return async () => {
    const { stdout } = await drawn;
    await replaceFile(join(root, CARD_FILE), [stdout]);
    await replaceFile(join(root, KEY_FILE), key);
  };
}

async function ownCard(root: string, cardFile: string): Promise<Uint8Array> {
  const wanted = `a PNG picture of ${CARD.width} by ${CARD.height} pixels`;
  const wrong = (fault: string) =>
    new Error(`wrangler.toml, SITE_CARD: ${cardFile} ${fault}; name ${wanted}, or leave it empty`);
  const bytes = await readFile(join(root, cardFile)).catch((error) => {
    throw wrong(`cannot be read (${(error as NodeJS.ErrnoException).code})`);
  });
  const size = pngSize(bytes);
  if (!size) throw wrong('is no PNG picture');
  if (size.width !== CARD.width || size.height !== CARD.height)
    throw wrong(`is ${size.width} by ${size.height} pixels`);
  if (bytes.length > MOST_BYTES) throw wrong(`has ${bytes.length} bytes, of at most ${MOST_BYTES}`);
  return bytes;
}

/** The size that a PNG says of itself (https://www.w3.org/TR/png-3/#5PNG-file-signature, and the IHDR chunk behind it). */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function text(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
