import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const run = promisify(execFile);
const origin = inject('origin');
const page = readFileSync(join(import.meta.dirname, '../../docs/programs.md'), 'utf8');

/** The program in docs/programs.md in a language, asking the server under test. */
function programIn(language: string): string {
  const program = new RegExp(`\`\`\`${language}\\n((?:(?!\`\`\`)[^])*/feed\\.json[^]*?)\`\`\``).exec(
    page,
  )?.[1];
  if (program === undefined)
    throw new Error(`docs/programs.md has no program in ${language} that asks for a feed`);
  return program.replaceAll('http://127.0.0.1:8787', origin);
}

const { items } = (await (await fetch(`${origin}/feed.json`)).json()) as { items: Item[] };
interface Item {
  title: string;
  url: string;
}
const lines = items.map(({ title, url }) => `${title} ${url}`);

it('the documented line for a shell fetches the feed', async () => {
  const { stdout } = await run('sh', ['-c', programIn('sh')]);
  expect(JSON.parse(stdout).items.map(({ title, url }: Item) => `${title} ${url}`)).toEqual(lines);
});

it.each([
  ['js', process.execPath, ['--input-type=module', '-e']],
  ['python', '/usr/bin/python3', ['-c']],
])('the documented program in %s reads every article', async (language, command, args) => {
  const { stdout } = await run(command, [...args, programIn(language)]);
  expect(stdout.trim().split('\n')).toEqual(lines);
});
