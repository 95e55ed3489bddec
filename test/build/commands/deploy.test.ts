import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { projectCopy } from '../../project-copy.ts';

let root: string;

beforeAll(() => {
  root = projectCopy();
  appendFileSync(
    join(root, 'wrangler.toml'),
    `
[env.german.vars]
SITE_TITLE = "Draht"
SITE_DESCRIPTION = "Alles"
SITE_LANGUAGE = "de"

[env.german.version_metadata]
binding = "RELEASE"
`,
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

it('builds for the environment that it deploys, and leaves the lock as it is when nothing is deployed', async () => {
  const lock = join(root, 'seeds/seeds.lock.json');
  rmSync(lock);
  const { code, said } = await deploy('--', '--dry-run', '-e=german');
  expect(said).toContain('env.SITE_LANGUAGE ("de")');
  const { pageLanguage } = JSON.parse(readFileSync(join(root, 'generated/words.bin'), 'utf8'));
  expect([code, pageLanguage]).toEqual([0, 'de']);
  expect(existsSync(lock)).toBe(false);
});

it('does not deploy what was meant to be tried', async () => {
  const { code, said } = await deploy('--silent', '--dry-run');
  expect([code, said]).toEqual([
    1,
    'npm took --dry-run for itself, and npm run deploy would go on without; put -- before what is for wrangler: npm run deploy -- --dry-run\n',
  ]);
});
