import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSeed } from '../parse/index.ts';
import { parsePage, parseRecord } from './parse-report.ts';
import { seedPaths } from './seeds.ts';
import { projectRoot, readBuildSettings } from './settings.ts';

/** `npm run parse -- FILE|DIR… [--json]`: what the parser makes of files, without a build. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const { site } = readBuildSettings(projectRoot, process.env);

// `npm run parse -- DIR --json | head` is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

if (positionals.length === 0) fail('which files? npm run parse -- FILE|DIR… [--json]');
for (const name of positionals) {
  // npm runs scripts in the project's folder; the person may stand in another.
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  const info = await stat(path).catch(() => undefined);
  if (!info) fail(`there is no ${name}`);
  else if (info.isDirectory()) for (const file of await seedPaths(path)) await print(join(path, file), file);
  else await print(path, basename(path));
}

async function print(path: string, file: string): Promise<void> {
  try {
    const seed = parseSeed({ path: file, bytes: await readFile(path) }, site);
    const text = values.json ? JSON.stringify(parseRecord(seed)) : `${parsePage(seed)}\n`;
    if (!process.stdout.write(`${text}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
  } catch (error) {
    fail(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
