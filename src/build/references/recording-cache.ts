import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parserFingerprint } from '../parse/parser-fingerprint.ts';
import { replaceFile } from '../replace-file.ts';
import type { SeedFile } from '../seeds/seed-files.ts';
import { projectRoot } from '../settings.ts';
import type { FolderRecording, RecordingFileFault } from './recording-file.ts';

/** What was read of recordings at the last build, from the root. It can be removed at any time. */
const CACHE_FILE = 'generated/recordings.json';

/** The recordings of a folder by their paths, or why they cannot be published. */
export type ReadRecordings = ReadonlyMap<string, FolderRecording | RecordingFileFault>;

/** What is known of recordings by the stamps of their files, each with what made it. */
interface Cache {
  readonly key: string;
  readonly byStamp: Readonly<Record<string, Omit<FolderRecording, 'file'>>>;
}

/** Reads the recordings that changed since the last build, and takes the others from what was kept of them then. */
export async function readRecordings(root: string, files: readonly SeedFile[]): Promise<ReadRecordings> {
  const cacheFile = join(root, CACHE_FILE);
  const key = parserFingerprint(projectRoot);
  const cache = await cacheIn(cacheFile);
  const known = new Map(cache?.key === key ? Object.entries(cache.byStamp) : []);
  const read = new Map<string, FolderRecording | RecordingFileFault>();
  for (const file of files) {
    const facts = known.get(stampOf(file));
    read.set(file.path, facts ? { ...facts, file } : await readFrom(file));
  }
  const kept = [...read.values()].flatMap((recording) => {
    if (typeof recording === 'string' || recording.file.stamp === '') return [];
    const { file, ...facts } = recording;
    return [[stampOf(file), facts] as const];
  });
  const isSame =
    cache?.key === key && kept.length === known.size && kept.every(([stamp]) => known.has(stamp));
  // A disk that is full or cannot be written costs time at the next build, and nothing else.
  if (!isSame)
    await replaceFile(cacheFile, JSON.stringify({ key, byStamp: Object.fromEntries(kept) })).catch(() => {});
  return read;
}

/** A recording's name on the web has words of its path. */
function stampOf({ path, stamp }: SeedFile): string {
  return `${stamp} ${path}`;
}

async function readFrom(file: SeedFile): Promise<FolderRecording | RecordingFileFault> {
  // Loaded only then: most builds have none to read.
  const { readRecordingFile } = await import('./recording-file.ts');
  return readRecordingFile(file);
}

async function cacheIn(name: string): Promise<Cache | undefined> {
  try {
    return JSON.parse(await readFile(name, 'utf8'));
  } catch {
    return undefined;
  }
}
