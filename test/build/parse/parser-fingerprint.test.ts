import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parserFingerprint } from '../../../src/build/parse/parser-fingerprint.ts';
import { projectRoot } from '../../../src/build/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { withImports } from '../with-imports.ts';

it('is another one where a package changed, or any code that makes a record or keeps it', () => {
  const root = temporaryFolder();
  for (const name of ['src', 'package-lock.json'])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  const code = withImports(['src/build/parse/read-record.ts', 'src/build/parse/parse-cache.ts']);
  expect(code.size).toBeGreaterThan(100);
  let before = parserFingerprint(root);
  expect(parserFingerprint(root)).toBe(before);
  const unnoticed = ['package-lock.json', ...code].filter((file) => {
    appendFileSync(join(root, file), '\n');
    const after = parserFingerprint(root);
    const isSame = after === before;
    before = after;
    return isSame;
  });
  expect(unnoticed).toEqual([]);
});
