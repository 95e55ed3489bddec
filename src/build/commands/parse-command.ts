import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ParsedSeed, parseSeed } from '../../parse/index.ts';
import type { ParseSettings, SourceFile } from '../../parse/input.ts';
import { parserFault } from '../parse/parser-fault.ts';
import { type FolderFacts, folderFacts } from '../seeds/folder-facts.ts';
import { listSeeds } from '../seeds/seed-files.ts';
import { parseBlock } from './parse-block.ts';
import { parseLine } from './parse-line.ts';

const USAGE = 'usage: npm run parse -- FILE|FOLDER… [--json]';

/** What `parseCommand` is given: where its paths start, what the parser must know, and where it writes. */
export interface ParseCommandWorld {
  readonly cwd: string;
  readonly settings: ParseSettings;
  /** Waits until there is room for more. */
  readonly print: (text: string) => void | Promise<void>;
  readonly complain: (text: string) => void;
}

/**
 * `npm run parse`: prints what the parser makes of files and folders, one after the other, and builds nothing. A file in a
 * folder goes by its path in it, any other by its name. Gives the exit status: 1 when a file could not be read.
 */
export async function parseCommand(args: readonly string[], world: ParseCommandWorld): Promise<number> {
  const options = { json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined || positionals.length === 0) {
    world.complain(unknown === undefined ? USAGE : `there is no --${unknown}; ${USAGE}`);
    return 1;
  }
  let status = 0;
  for await (const { path, name, facts } of filesOf(positionals, world.cwd)) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(name);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? error;
      world.complain(`${name} cannot be read (${code}); name a file or a folder that is there`);
      status = 1;
      continue;
    }
    const line = parseLine(await parsedOrFault({ path, bytes }, { ...world.settings, ...facts }));
    await world.print(values.json ? JSON.stringify(line) : parseBlock(line));
  }
  return status;
}

async function parsedOrFault(file: SourceFile, settings: ParseSettings): Promise<ParsedSeed> {
  try {
    return await parseSeed(file, settings);
  } catch (error) {
    const nothing = { text: '', found: { paragraphs: [] }, warnings: [] };
    return { ...nothing, file: file.path, problems: [parserFault(file.path, error)] };
  }
}

/** A file to be parsed, and what the folder that it is in says of it. */
interface Asked {
  readonly path: string;
  readonly name: string;
  readonly facts: FolderFacts;
}

async function* filesOf(paths: readonly string[], cwd: string): AsyncGenerator<Asked> {
  for (const path of paths) {
    const name = resolve(cwd, path);
    if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) {
      const dir = dirname(name);
      yield { path: basename(name), name, facts: await folderFacts(dir, namesIn(dir)) };
      continue;
    }
    const { files, problems } = listSeeds(name);
    const facts = await folderFacts(
      name,
      files.map((file) => file.path),
    );
    for (const file of files) yield { ...file, facts };
    // Links to nowhere: they are tried, so that they are named.
    for (const { file } of problems) yield { path: file, name: resolve(name, file), facts };
  }
}

/** None of a folder that is not there: its file is named then. */
function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
