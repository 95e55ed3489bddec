import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { bytesIn } from '../../bundle/sections.ts';
import { replaceFile } from '../replace-file.ts';
import type { SeedRecord } from '../seed-record.ts';
import { outlineOf, type RecordOutline, unpackRecords } from './packed-records.ts';

/** A record with the stamp that its file had, `SeedFile.stamp`. */
export interface CachedRecord {
  readonly stamp: string;
  readonly record: SeedRecord;
}

/** What is kept of a build. */
export interface ParseCache {
  readonly records: readonly CachedRecord[];
  /** The terms that the records name by their numbers. */
  readonly terms: readonly string[];
}

/** What was kept of a build, the records by their paths. */
export interface FoundCache {
  readonly records: ReadonlyMap<string, CachedRecord>;
  readonly terms: readonly string[];
}

/** A record's line in the cache. */
type Line = RecordOutline & { readonly stamp: string };

const PREFIX_BYTES = 12;
const NUMBER_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const NOTHING: FoundCache = { records: new Map(), terms: [] };

/**
 * What an earlier build kept. `key` names the parser and its settings: records of another one are no records. A cache
 * that is missing or damaged is an empty one.
 */
export function readParseCache(file: string, key: string): FoundCache {
  try {
    return unpack(readFileSync(file), key);
  } catch {
    return NOTHING;
  }
}

/**
 * Replaces the cache: a checksum (CRC-32), the bytes of the head and of the numbers (32 bits each), the head as JSON,
 * with a line for each record, each record's terms and sketch, which are numbers, each record's contents. One file: ten
 * thousand small ones would take longer to read than to parse.
 */
export async function writeParseCache(
  file: string,
  key: string,
  { records, terms }: ParseCache,
): Promise<void> {
  const lines = records.map(({ stamp, record }): Line => ({ ...outlineOf(record), stamp }));
  const head = Buffer.from(JSON.stringify({ key, terms, lines }));
  const numbers = records.flatMap(({ record: { terms, sketch } }) => [bytesOf(terms), bytesOf(sketch)]);
  const parts = [
    Buffer.from(Uint32Array.of(head.length, bytesIn(numbers)).buffer),
    head,
    ...numbers,
    ...records.map(({ record: { contents } }) => contents),
  ];
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0);
  await replaceFile(file, [Buffer.from(Uint32Array.of(checksum).buffer), ...parts]);
}

function unpack(bytes: Buffer, key: string): FoundCache {
  const [checksum, headLength, numbersLength] = new Uint32Array(
    Uint8Array.from(bytes.subarray(0, PREFIX_BYTES)).buffer,
  ) as unknown as [number, number, number];
  if (crc32(bytes.subarray(NUMBER_BYTES)) !== checksum) return NOTHING;
  const numbersAt = PREFIX_BYTES + headLength;
  const head: { key: string; terms: string[]; lines: Line[] } = JSON.parse(
    bytes.toString('utf8', PREFIX_BYTES, numbersAt),
  );
  if (head.key !== key) return NOTHING;
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const contentsAt = numbersAt + numbersLength;
  // Copied to where numbers may lie.
  const numbers = new Uint32Array(plain.slice(numbersAt, contentsAt).buffer);
  const outlines = head.lines.map(({ stamp, ...outline }) => outline);
  const unpacked = unpackRecords(outlines, numbers, plain.subarray(contentsAt));
  const records = new Map(
    unpacked.map((record, i) => [record.path, { stamp: head.lines[i]?.stamp ?? '', record }]),
  );
  return { records, terms: head.terms };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
