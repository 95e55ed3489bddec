import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../src/build/settings.ts';
import { projectCopy } from '../../project-copy.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SEED = `date 2026-11-20 Sent from a phone

LAGOS, Nigeria (AP) — It was sent from a phone on Friday, an officer said.
`;

/** The steps of the workflow in docs/deploy.md that are commands, but for the one that needs the network. */
function steps(): string[] {
  const page = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8');
  const [, yaml = ''] = /^## Deploy from CI$.*?^```yaml$(.*?)^```$/ms.exec(page) ?? [];
  const { jobs } = parse(yaml) as { jobs: { deploy: { steps: { run?: string }[] } } };
  return jobs.deploy.steps.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]));
}

it('commits the lock and deploys, as docs/deploy.md says it, and changes nothing a second time', () => {
  const [root, remote] = [projectCopy(), join(temporaryFolder(), 'remote.git')];
  const own = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    CI: 'true',
    CLOUDFLARE_ENV: '',
  };
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: root,
      env: { ...process.env, ...own },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const git = (...args: string[]) =>
    run('git', '-c', 'user.name=Jane', '-c', 'user.email=jane@example.org', ...args);
  git('init', '-q', '--bare', '-b', 'main', remote);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', remote);
  writeFileSync(join(root, 'seeds/phone.txt'), SEED);
  git('add', 'seeds');
  git('commit', '-q', '-m', 'Upload a file');
  git('push', '-q', '-u', 'origin', 'main');

  expect(() => run('npm', 'run', 'build')).toThrow('(docs/deploy.md, "Deploy from CI"):\n  added phone.txt');
  const runAll = () => {
    for (const step of steps()) run('bash', '-e', '-c', step.replace('npm run deploy', '$& -- --dry-run'));
    return git('log', '--format=%an: %s', 'origin/main').trim().split('\n');
  };
  const commits = ['github-actions[bot]: Keep what was published', 'Jane: Upload a file'];
  expect(runAll()).toEqual(commits);
  const { articles } = JSON.parse(git('show', 'origin/main:seeds/seeds.lock.json'));
  expect(articles['phone.txt'].slug).toBe('sent-from-a-phone');
  expect(runAll()).toEqual(commits);
});
