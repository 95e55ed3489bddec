import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/build/settings.ts';

/** These files of the project, and all that they import; but for what a build makes. */
export function withImports(files: readonly string[]): ReadonlySet<string> {
  const all = new Set(files);
  for (const file of all) {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g))
      if (!path.startsWith('../generated/')) all.add(join(dirname(file), path));
  }
  return all;
}
