import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIfThere } from '../../../src/build/seeds/read-if-there.ts';
import { listSeeds } from '../../../src/build/seeds/seed-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('names what gives no bytes, or no end of them, and reads it not', async () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'story.txt'), 'date 2017-06-28 Quiet\n');
  execFileSync('mkfifo', [join(dir, 'pipe.txt'), join(dir, 'posts.csv')]);
  symlinkSync('/dev/zero', join(dir, 'zero.txt'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(dir, 'socket'), resolve));
  const { files, problems } = listSeeds(dir);
  server.close();
  expect(files.map(({ path }) => path)).toEqual(['story.txt']);
  const remedy = 'put a file in its place, or remove it';
  expect(problems).toEqual([
    { file: 'pipe.txt', field: 'file', fault: 'is a named pipe, or a link to one', remedy },
    { file: 'posts.csv', field: 'file', fault: 'is a named pipe, or a link to one', remedy },
    { file: 'socket', field: 'file', fault: 'is a socket, or a link to one', remedy },
    { file: 'zero.txt', field: 'file', fault: 'is a device, or a link to one', remedy },
  ]);
  expect(readIfThere(join(dir, 'posts.csv'))).toBeUndefined();
});
