import { expect, it } from 'vitest';
import { diskFault } from '../../src/build/disk-fault.ts';

const failed = (code: string, message: string, paths: { path?: string; dest?: string }) =>
  Object.assign(new Error(message), { code, ...paths });

const remedy =
  'let this user read and write there, or build in a copy that it owns: a build writes to generated/ and to seeds.lock.json';

it.each([
  [
    failed('EACCES', "EACCES: permission denied, open '/p/generated/.articles.bin.7.tmp'", {
      path: '/p/generated/.articles.bin.7.tmp',
    }),
    `/p/generated/.articles.bin.7.tmp: EACCES: permission denied\n  -> ${remedy}`,
  ],
  [
    failed(
      'EROFS',
      "EROFS: read-only file system, copyfile '/p/wrangler.toml' -> '/p/wrangler.start-7.toml'",
      {
        path: '/p/wrangler.toml',
        dest: '/p/wrangler.start-7.toml',
      },
    ),
    `/p/wrangler.start-7.toml: EROFS: read-only file system\n  -> ${remedy}`,
  ],
  [
    failed('ENOSPC', 'ENOSPC: no space left on device, write', { path: '/p/generated/.articles.bin.7.tmp' }),
    '/p/generated/.articles.bin.7.tmp: ENOSPC: no space left on device\n  -> make room on the disk; generated/ may be removed',
  ],
  [new Error('no article can be published'), 'no article can be published'],
])('says what to do about %s', (error, said) => {
  expect(diskFault(error)).toBe(said);
});
