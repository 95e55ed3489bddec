import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/settings.ts';

const FIT_NODE = './src/build/commands/fit-node.js';

/** Node, asked to read TypeScript as one of old does: not at all. */
const startWith = (...options: string[]) => {
  const args = [...options, '--import', FIT_NODE, '-e', 'console.log("started")'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

it('says what to do where Node runs no TypeScript', () => {
  expect(startWith('--no-experimental-strip-types')).toEqual({
    status: 1,
    said: `Node ${process.versions.node} cannot run this, and the project's own is not there: npm puts it into node_modules by a script of the package "node". Run "npm ci" or "npm install" without --ignore-scripts, or take Node 24.\n`,
  });
  expect(startWith()).toEqual({ status: 0, said: 'started\n' });
});

it('is the first that the commands of the README import', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  for (const name of ['start', 'build', 'parse', 'deploy', 'probe']) {
    expect(scripts[name].replace('--max-semi-space-size=4 ', '')).toMatch(`node --import ${FIT_NODE} `);
  }
});
