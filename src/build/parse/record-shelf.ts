import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SeedRecord } from '../seed-record.ts';
import { type PackedRecords, type RecordOutline, unpackRecords } from './packed-records.ts';

/** Where records lie until all are parsed. */
export interface RecordShelf {
  /** Lays records aside. Their numbers and contents are the shelf's from then on. */
  put(records: PackedRecords): void;
  /** Gives all that were laid aside, in that order, and ends the shelf. */
  take(): SeedRecord[];
}

/** Records of which the numbers and the contents lie in the file from a byte on. */
interface Laid {
  readonly outlines: readonly RecordOutline[];
  readonly numbers: number;
  readonly bytes: number;
  readonly at: number;
}

/**
 * A shelf that has of its records only the outlines in memory, and all else in a file: a build needs the most memory while threads
 * parse, and what ten thousand articles are made into would be 37 MB of it. What cannot be written, as the disk is full, stays
 * in memory.
 */
export function recordShelf(file: string): RecordShelf {
  const laid: (Laid | PackedRecords)[] = [];
  const disk = openedAndRemoved(file);
  let end = 0;
  return {
    put(records) {
      const bytes = new Uint8Array(records.numbers.buffer);
      if (disk === undefined || !isWritten(disk, bytes, end)) {
        laid.push(records);
        return;
      }
      const { outlines, numbers } = records;
      laid.push({ outlines, numbers: numbers.length, bytes: bytes.length, at: end });
      end += bytes.length;
      // Now, and not when it is found to be garbage.
      records.numbers.buffer.transfer(0);
    },
    take() {
      const all = laid.flatMap((one) => {
        const { outlines, numbers, contents } = 'at' in one ? read(disk as number, one) : one;
        return unpackRecords(outlines, numbers, contents);
      });
      if (disk !== undefined) closeSync(disk);
      return all;
    },
  };
}

/** A file without a name is gone with the process, however that ends. */
function openedAndRemoved(file: string): number | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const disk = openSync(file, 'w+');
    rmSync(file);
    return disk;
  } catch {
    return undefined;
  }
}

function isWritten(disk: number, bytes: Uint8Array, at: number): boolean {
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(disk, bytes, done, bytes.length - done, at + done);
    return true;
  } catch {
    return false;
  }
}

function read(disk: number, { outlines, numbers: count, bytes, at }: Laid): PackedRecords {
  const numbers = new Uint32Array(new ArrayBuffer(bytes), 0, count);
  const whole = new Uint8Array(numbers.buffer);
  let done = 0;
  while (done < bytes) {
    const length = readSync(disk, whole, done, bytes - done, at + done);
    if (length === 0) throw new Error('what was parsed cannot be read back: another program cut the file');
    done += length;
  }
  return { outlines, numbers, contents: whole.subarray(numbers.byteLength) };
}
