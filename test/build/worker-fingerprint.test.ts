import { appendFileSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/settings.ts';
import { workerFingerprint } from '../../src/build/worker-fingerprint.ts';
import { site } from '../fixtures/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { withImports } from './with-imports.ts';

it('is another one where a setting or a package changed, or any code of the Worker, and no code of the build', () => {
  const root = temporaryFolder();
  for (const name of ['src', 'package-lock.json', 'wrangler.toml'])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  let before = workerFingerprint(root, site);
  expect(workerFingerprint(root, site)).toBe(before);
  expect(workerFingerprint(root, { ...site, feedEntries: 10 })).not.toBe(before);
  const isUnnoticed = (file: string) => {
    appendFileSync(join(root, file), '\n');
    const after = workerFingerprint(root, site);
    const isSame = after === before;
    before = after;
    return isSame;
  };
  const code = withImports(['src/index.ts', 'src/words/index.ts']);
  expect(code.size).toBeGreaterThan(100);
  expect(['package-lock.json', 'wrangler.toml', ...code].filter(isUnnoticed)).toEqual([]);
  expect(isUnnoticed('src/build/build.ts')).toBe(true);
  // Emacs keeps such a link beside a file that is being edited.
  symlinkSync('somebody@a-machine.1:2', join(root, 'src/.#site.ts'));
  expect(workerFingerprint(root, site)).toBe(before);
});
