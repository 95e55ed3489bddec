import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { replaceFile } from './replace-file.ts';
import type { SeedRecord } from './seed-record.ts';
import { SKETCH_SIZE } from './text-sketch.ts';

/** A record with the stamp that its file had, `SeedFile.stamp`. */
export interface CachedRecord {
  readonly stamp: string;
  readonly record: SeedRecord;
}

/** A record's line in the cache: the lengths of what lies behind all lines. */
type Line = Omit<SeedRecord, 'contents' | 'terms' | 'sketch'> & {
  stamp: string;
  contents: number;
  terms: number;
  sketched: boolean;
};

const PREFIX_BYTES = 12;
const SKETCH_BYTES = SKETCH_SIZE * Uint32Array.BYTES_PER_ELEMENT;

/**
 * The records of an earlier build, by their paths. `key` names the parser and its settings: records of another one
 * are no records. A cache that is missing or damaged is an empty one.
 */
export function readParseCache(file: string, key: string): Map<string, CachedRecord> {
  try {
    return unpack(readFileSync(file), key);
  } catch {
    return new Map();
  }
}

/**
 * Replaces the cache: a checksum (CRC-32), the lengths of the lines and the sketches (32 bits each), the
 * lines as JSON, the sketches, each record's contents and terms. One file: ten thousand small ones would take longer to
 * read than to parse.
 */
export async function writeParseCache(
  file: string,
  key: string,
  records: readonly CachedRecord[],
): Promise<void> {
  const sketched = records.filter(({ record }) => record.sketch.length > 0);
  const lines = records.map(({ stamp, record: { contents, terms, sketch, ...rest } }): Line => {
    return { ...rest, stamp, contents: contents.length, terms: terms.length, sketched: sketch.length > 0 };
  });
  const head = Buffer.from(JSON.stringify({ key, lines }));
  const lengths = Buffer.from(Uint32Array.of(head.length, sketched.length * SKETCH_BYTES).buffer);
  const parts = [
    lengths,
    head,
    ...sketched.map(({ record: { sketch } }) => Buffer.from(sketch.buffer, sketch.byteOffset, SKETCH_BYTES)),
    ...records.flatMap(({ record: { contents, terms } }) => [contents, terms]),
  ];
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0);
  await replaceFile(file, [Buffer.from(Uint32Array.of(checksum).buffer), ...parts]);
}

function unpack(bytes: Buffer, key: string): Map<string, CachedRecord> {
  const [checksum, headLength, sketchesLength] = new Uint32Array(
    Uint8Array.from(bytes.subarray(0, PREFIX_BYTES)).buffer,
  ) as unknown as [number, number, number];
  if (crc32(bytes.subarray(4)) !== checksum) return new Map();
  const head: { key: string; lines: Line[] } = JSON.parse(
    bytes.toString('utf8', PREFIX_BYTES, PREFIX_BYTES + headLength),
  );
  if (head.key !== key) return new Map();
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const sketchesAt = PREFIX_BYTES + headLength;
  let at = sketchesAt + sketchesLength;
  const sketches = new Uint32Array(plain.slice(sketchesAt, at).buffer);
  let sketchAt = 0;
  const cached = new Map<string, CachedRecord>();
  for (const { stamp, contents: length, terms: termsLength, sketched, ...rest } of head.lines) {
    const sketch = sketches.subarray(sketchAt, sketchAt + (sketched ? SKETCH_SIZE : 0));
    sketchAt += sketch.length;
    const contents = plain.subarray(at, at + length);
    const terms = plain.subarray(at + length, at + length + termsLength);
    cached.set(rest.path, { stamp, record: { ...rest, contents, terms, sketch } });
    at += length + termsLength;
  }
  return cached;
}
