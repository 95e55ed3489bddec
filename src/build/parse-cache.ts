import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ParseSettings, SourceFile } from '../parse/input.ts';
import type { ParsedFile } from './parse-stage.ts';
import { replaceFile } from './replace-file.ts';

/** The parsed seeds of the last build, by what they were parsed from. */
export type ParseCache = ReadonlyMap<string, ParsedFile>;

const CACHE_FILE = 'generated/parse-cache.bin';
/** What the parser is made of; another version of it may read a seed otherwise. */
const PARSER = [
  'src/parse',
  'src/article.ts',
  'src/safe-text.ts',
  'src/build/parse-stage.ts',
  'package-lock.json',
];

/** The file: the length of its index in bytes, the index, then all bodies, which stay bytes. */
interface Stored {
  readonly fingerprint: string;
  readonly entries: readonly (readonly [
    key: string,
    Omit<ParsedFile, 'body'> & { readonly bodyLength: number },
  ])[];
}
const LENGTH_BYTES = 4;

/** What a seed's result depends on beside the parser: its path and its bytes. */
export function cacheKey({ path, bytes }: SourceFile): string {
  return createHash('sha1').update(path).update('\0').update(bytes).digest('base64');
}

/** A name for the parser and its settings together; a cache under another name is not used. */
export async function parserFingerprint(root: string, settings: ParseSettings): Promise<string> {
  const hash = createHash('sha1').update(
    JSON.stringify([settings.language, settings.timeZone, process.version]),
  );
  for (const name of PARSER) {
    for (const file of await filesIn(join(root, name)))
      hash.update(await readFile(file).catch(() => 'absent'));
  }
  return hash.digest('base64');
}

/** Reads the cache; an empty one where there is none, or it is of another parser or damaged. */
export async function readParseCache(root: string, fingerprint: string): Promise<ParseCache> {
  try {
    const bytes = await readFile(join(root, CACHE_FILE));
    const indexEnd = LENGTH_BYTES + bytes.readUInt32LE(0);
    const cache: Stored = deserialize(bytes.subarray(LENGTH_BYTES, indexEnd));
    if (cache.fingerprint !== fingerprint) return new Map();
    let offset = indexEnd;
    return new Map(
      cache.entries.map(([key, { bodyLength, ...result }]) => {
        const body = bytes.subarray(offset, offset + bodyLength);
        offset += bodyLength;
        return [key, { ...result, body }];
      }),
    );
  } catch {
    // It is only a cache.
    return new Map();
  }
}

/** Replaces the cache whole, with the results of this build and no others. */
export async function writeParseCache(root: string, fingerprint: string, results: ParseCache): Promise<void> {
  const entries = [...results].map(([key, { body, ...result }]): Stored['entries'][number] => [
    key,
    { ...result, bodyLength: body.length },
  ]);
  const index = serialize({ fingerprint, entries } satisfies Stored);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(index.length);
  await replaceFile(join(root, CACHE_FILE), [
    length,
    index,
    ...[...results.values()].map(({ body }) => body),
  ]);
}

async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}
