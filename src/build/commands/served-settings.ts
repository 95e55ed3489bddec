import { copyFileSync, type FSWatcher, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildSettings } from '../settings.ts';

/** The settings that a running server has: those of wrangler.toml as they last were right. */
export interface ServedSettings {
  /** Where wrangler finds them; beside wrangler.toml, as it names other files from there. */
  readonly file: string;
  close(): void;
}

/** Editors empty a file before they write it. */
const SETTLED_MS = 200;

/**
 * Copies wrangler.toml for a server to run by, and copies it again when it is saved and right: with a wrong setting the Worker
 * does not start, and wrangler ends. What is wrong is told to `complain`. The first copy is made as it is, for the build to judge.
 */
export function servedSettings(
  root: string,
  env: NodeJS.ProcessEnv,
  complain: (text: string) => void,
): ServedSettings {
  const [source, file] = [join(root, 'wrangler.toml'), join(root, `wrangler.start-${process.pid}.toml`)];
  copyFileSync(source, file);
  let seen = readFileSync(file, 'utf8');
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    try {
      const written = readFileSync(source, 'utf8');
      if (written === seen) return;
      seen = written;
      readBuildSettings(root, env);
      writeFileSync(file, written);
    } catch (error) {
      complain(`\n${(error as Error).message}\n\nThe settings before are kept until this is mended.`);
    }
  };
  const watcher: FSWatcher = watch(root, (_event, name) => {
    if (name !== 'wrangler.toml') return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  });
  return {
    file,
    close() {
      clearTimeout(timer);
      watcher.close();
      rmSync(file, { force: true });
    },
  };
}
