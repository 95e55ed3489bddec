import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../src/build/replace-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MIB = 2 ** 20;

it('writes parts of every size in their order', async () => {
  const file = join(temporaryFolder(), 'generated/articles.bin');
  const parts = [3, MIB - 3, 1, MIB, MIB + 1, 0, 5].map((size, i) => new Uint8Array(size).fill(i + 1));
  await replaceFile(file, parts);
  expect(Buffer.concat(parts).equals(readFileSync(file))).toBe(true);
  await replaceFile(file, 'Été');
  expect(readFileSync(file, 'utf8')).toBe('Été');
});

it('leaves nothing of its own behind where the file cannot be replaced', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'articles.bin/kept'), { recursive: true });
  await expect(replaceFile(join(folder, 'articles.bin'), 'new')).rejects.toThrow();
  expect(readdirSync(folder, { recursive: true })).toEqual(['articles.bin', 'articles.bin/kept']);
});
