import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/build/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PARTS = ['src', 'seeds', 'package.json', 'package-lock.json', 'tsconfig.json', 'wrangler.toml'];

/** A copy of the project in a folder of its own, for what builds or deploys it. It has the packages by a link. */
export function projectCopy(): string {
  const root = temporaryFolder();
  for (const part of PARTS) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}
