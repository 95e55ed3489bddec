import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { projectRoot } from '../src/build/settings.ts';

/** For coming up, and for going down, in milliseconds. */
const PATIENCE = 60_000;

/** The project, served as a newcomer would serve it. */
export interface ServedProject {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves a folder of seeds with `npm start`, on a port that was free; of the project in a folder `root`, where it is another one.
 * @throws {Error} with its output when it does not come up.
 */
export async function serveProject(seedsDir: string, root = projectRoot): Promise<ServedProject> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, SEEDS_DIR: seedsDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const until = async (isServing: boolean, fault: string) => {
    const giveUp = Date.now() + PATIENCE;
    while ((await answers(origin)) !== isServing) {
      if ((isServing && server.exitCode !== null) || Date.now() > giveUp)
        throw new Error(`npm start ${fault}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  await until(true, 'did not come up');
  return {
    origin,
    async stop() {
      server.kill('SIGTERM');
      await until(false, 'serves on though npm was stopped');
    },
  };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/atom.xml`).then(
    (response) => response.ok,
    () => false,
  );
}

/** A port that nothing listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
