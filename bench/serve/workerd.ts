import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'smol-toml';

/** A Worker that runs in plain workerd, without Wrangler's proxy before it. */
export interface RunningWorker {
  readonly url: string;
  readonly process: ChildProcess;
  /** From the start of the process to the end of its first answer. */
  readonly firstAnswerMs: number;
}

const root = resolve(import.meta.dirname, '../..');
const workerd = join(root, 'node_modules/workerd/bin/workerd');

/** A Worker that does nothing: what the rest is measured against. */
export const EMPTY = "export default { fetch() { return new Response('ok'); } };\n";

/** A Worker that only sends the bytes beside it: what no Worker can do better for a document of their length. */
export const SENDING = `import body from './body.bin';
export default { fetch() { return new Response(body, { encodeBody: 'manual' }); } };
`;

/**
 * The same with the headers of an answer, made once, and a look at those of the request that decide about it: what no Worker can
 * do better for a document that is compressed and answered with conditions.
 */
export function answering(headers: Readonly<Record<string, string>>): string {
  return `import body from './body.bin';
const head = new Response(null, { headers: ${JSON.stringify(headers)}, encodeBody: 'manual' });
const asked = ['If-None-Match', 'If-Modified-Since', 'Accept-Encoding'];
export default { fetch({ headers }) { asked.map((name) => headers.get(name)); return new Response(body, head); } };
`;
}

/**
 * Runs the Worker that Wrangler bundled into `dir`, with the project's settings, until it answers `path`.
 * @throws {Error} when it does not answer within half a minute.
 */
export async function runWorker(
  dir: string,
  port: number,
  path: string,
  options: readonly string[] = [],
): Promise<RunningWorker> {
  const config = join(dir, 'workerd.capnp');
  writeFileSync(config, configOf(dir, port));
  const start = performance.now();
  const process = spawn(workerd, ['serve', config, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await untilOpen(port);
    const url = `http://127.0.0.1:${port}`;
    const answer = await fetch(url + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url}${path} answered ${answer.status}`);
    return { url, process, firstAnswerMs: performance.now() - start };
  } catch (error) {
    process.kill();
    throw error;
  }
}

function configOf(dir: string, port: number): string {
  const settings = parse(readFileSync(join(root, 'wrangler.toml'), 'utf8'));
  const files = readdirSync(dir);
  const data = files.filter((name) => name.endsWith('.bin'));
  const main = files.find((name) => name.endsWith('.js'));
  const modules = [
    `(name = "${main}", esModule = embed "${main}")`,
    ...data.map((name) => `(name = "./${name}", data = embed "${name}")`),
  ];
  const bindings = [
    ...Object.entries(settings.vars as Record<string, string>).map(
      ([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`,
    ),
    `(name = "RELEASE", json = ${JSON.stringify(JSON.stringify({ timestamp: '2026-11-20T09:00:00Z' }))})`,
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "${settings.compatibility_date}",
  compatibilityFlags = ${JSON.stringify(settings.compatibility_flags)},
  bindings = [${bindings.join(', ')}]
);
`;
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await isOpen(port)) return;
    await sleep(10);
  }
  throw new Error(`workerd does not listen on port ${port}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
