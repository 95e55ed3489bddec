import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that it held (VmHWM of /proc, polled every 5 ms: Linux only), in MB. */
  readonly megabytes: number;
  readonly output: string;
}

/** Runs a command to its end. @throws {Error} with its output, when it fails. */
export async function costOf(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, options);
  let output = '';
  let megabytes = 0;
  const collect = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const poll = setInterval(() => {
    megabytes = Math.max(megabytes, peakMegabytes(child.pid));
  }, 5);
  try {
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${command} failed with ${code}:\n${output}`);
    return { seconds, megabytes, output };
  } finally {
    clearInterval(poll);
  }
}

function peakMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
