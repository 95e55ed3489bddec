import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { projectCopy } from '../../project-copy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

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

/** What `npm run deploy` says in the copy, and how it ends, where nobody is logged in: nothing here reaches Cloudflare. */
function deploy(...args: readonly string[]) {
  const nobody = temporaryFolder();
  const env = { ...process.env, CI: '', CLOUDFLARE_API_TOKEN: '', CLOUDFLARE_API_KEY: '' };
  const options = { cwd: root, env: { ...env, HOME: nobody, XDG_CONFIG_HOME: nobody } };
  return new Promise<{ code: unknown; said: string }>((resolve) => {
    const npm = execFile('npm', ['run', 'deploy', ...args], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
    npm.stdin?.end();
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

it('says in plain words what wrangler says of a deploy that it refuses', async () => {
  const { code, said } = await deploy('--silent');
  expect(code).toBe(1);
  expect(said).toContain(
    'Not deployed: wrangler is not logged in to Cloudflare, and has no terminal to ask in\n',
  );
  expect(said).not.toContain('ERROR');
});

it('does not deploy what was meant to be tried', async () => {
  const { code, said } = await deploy('--silent', '--dry-run');
  expect([code, said]).toEqual([
    1,
    'npm took --dry-run for itself, and npm run deploy would go on without; put -- before what is for wrangler: npm run deploy -- --dry-run\n',
  ]);
});
