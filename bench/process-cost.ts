import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a command cost. */
export interface ProcessCost {
  readonly seconds: number;
  /** The most memory that it held at once, threads and all; unknown where GNU time is not installed. */
  readonly peakMB: number | undefined;
}

const TIME = '/usr/bin/time';

/**
 * Runs a command and tells what it cost.
 * @throws {Error} with what it wrote when it fails.
 */
export async function processCost(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<ProcessCost> {
  const hasTime = existsSync(TIME);
  const [program, ...rest] = hasTime ? [TIME, '-f', '%M KB', command, ...args] : [command, ...args];
  const start = performance.now();
  const child = spawn(program as string, rest, { cwd, env: { ...process.env, ...env } });
  let errors = '';
  child.stdout.resume();
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${errors}`);
  const peak = /(\d+) KB\s*$/.exec(errors)?.[1];
  // GNU time counts in KiB, whatever it calls them.
  return { seconds, peakMB: peak === undefined ? undefined : (Number(peak) * 1024) / 1e6 };
}
