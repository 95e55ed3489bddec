import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { projectCopy } from '../../project-copy.ts';

let root: string;

beforeAll(() => {
  root = projectCopy();
  const [, vars = ''] = readFileSync(join(root, 'wrangler.toml'), 'utf8').split('\n[vars]\n');
  const german = (vars.split('\n[')[0] as string).replace('SITE_LANGUAGE = "en"', 'SITE_LANGUAGE = "de"');
  appendFileSync(
    join(root, 'wrangler.toml'),
    `\n[env.german.vars]\n${german}\n[env.german.version_metadata]\nbinding = "RELEASE"\n`,
  );
});

/** What `npm run deploy` says in the copy, and how it ends. Nothing here reaches the network. */
function deploy(...args: readonly string[]) {
  return new Promise<{ code: unknown; said: string }>((resolve) => {
    const options = { cwd: root, env: { ...process.env, CI: '' } };
    execFile('npm', ['run', 'deploy', ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

it('builds for the environment that it deploys', async () => {
  const { code, said } = await deploy('--', '--dry-run', '-e=german');
  expect(said).toContain('env.SITE_LANGUAGE ("de")');
  const { pageLanguage } = JSON.parse(readFileSync(join(root, 'generated/words.bin'), 'utf8'));
  expect([code, pageLanguage]).toEqual([0, 'de']);
});
