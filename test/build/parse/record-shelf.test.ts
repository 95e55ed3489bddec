import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packRecords } from '../../../src/build/parse/packed-records.ts';
import { recordShelf } from '../../../src/build/parse/record-shelf.ts';
import { emptyRecord, type SeedRecord } from '../../../src/build/seed-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const record = (path: string, size: number): SeedRecord => ({
  ...emptyRecord(path, { file: path, field: 'title', fault: 'is missing', remedy: 'add one' }),
  contents: new Uint8Array(size).fill(size),
  terms: Uint32Array.of(size, 1, 2),
  sketch: new Uint32Array(size).fill(2 ** 32 - 1),
});
// Sizes that four bytes do not divide: numbers lie at such places only.
const batches = [
  [record('a.txt', 3), record('b.txt', 0)],
  [],
  [record('c.txt', 5)],
  [record('d.txt', 100_001), record('e.txt', 2)],
];

const places: Record<string, (folder: string) => string> = {
  'on the disk': (folder) => join(folder, 'generated/parsed'),
  'in memory, where no file can be made': (folder) => {
    writeFileSync(join(folder, 'generated'), 'a file');
    return join(folder, 'generated/parsed');
  },
};

describe.each(Object.entries(places))('records laid aside %s', (_, place) => {
  it('come back as they were, in their order', () => {
    const shelf = recordShelf(place(temporaryFolder()));
    for (const records of batches) shelf.put(packRecords(records));
    expect(shelf.take()).toEqual(batches.flat());
  });
});

it('leaves no file, though the process ends before its records are taken', () => {
  const folder = temporaryFolder();
  recordShelf(join(folder, 'parsed')).put(packRecords([record('a.txt', 3)]));
  expect(readdirSync(folder)).toEqual([]);
});

it('has no more in memory what it has on the disk', () => {
  const packed = packRecords([record('a.txt', 3)]);
  recordShelf(join(temporaryFolder(), 'parsed')).put(packed);
  expect(packed.contents.length).toBe(0);
});
