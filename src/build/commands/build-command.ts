import { existsSync, writeFileSync } from 'node:fs';
import { instantOf } from '../../instant.ts';
import { build } from '../build.ts';
import type { BuildResult } from '../build-result.ts';
import { readyCard } from '../card/card-file.ts';
import { diskFault } from '../disk-fault.ts';
import { putPageWords } from '../page-words.ts';
import { jsonReport } from '../report/json-report.ts';
import { problemLines } from '../report/problem-lines.ts';
import { progressOn } from '../report/progress.ts';
import { report } from '../report/report.ts';
import { projectRoot, readBuildSettings } from '../settings.ts';
import { isJustBuilt } from './first-build.ts';
import type { Handover } from './handover.ts';

/** What a build command writes to. */
export interface BuildOutput {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * `npm run build`, and what wrangler runs before `dev` and `deploy`: builds and reports, for a person or, with `--json`,
 * for a program. Gives the exit status: 1 when the build stopped, but for one under `npm start` that has served before.
 */
export async function buildCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv & Handover,
  { print, complain }: BuildOutput,
): Promise<number> {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) {
    complain(`npm run build knows no ${unknown}; it takes --json, or nothing`);
    return 1;
  }
  // Wrangler builds before it writes types, and none of them depends on what is built.
  if (env.WRANGLER_COMMAND === 'types') return 0;
  if (isJustBuilt(projectRoot, env)) return 0;
  const json = args.includes('--json');
  const progress = progressOn(process.stderr);
  const served = env.SERVED_AT ? { origin: env.SERVED_AT, formats: await allFormats() } : undefined;
  const sayAll = (result: BuildResult, isStopped: boolean) => {
    progress.done();
    if (!json) print(report(result, { served, isShort: env.WRANGLER_COMMAND === 'dev', isStopped }));
  };
  try {
    const now = instantOf(Date.now());
    const settings = readBuildSettings(projectRoot, env);
    const putCard = await readyCard(settings);
    const result = await build(settings, now, progress.show);
    await putCard();
    const note = await putPageWords(settings);
    sayAll(result, false);
    const { misnamed } = settings;
    if (note && !json) print(note);
    if (misnamed.length > 0 && !json) {
      print(['\nSETTINGS TO LOOK AT', ...problemLines(misnamed, misnamed.length)].join('\n'));
    }
    if (json) print(JSON.stringify(jsonReport({ ...result, warned: [...misnamed, ...result.warned] })));
    if (env.SERVED) writeFileSync(env.SERVED, '');
    return 0;
  } catch (error) {
    const { cause } = error as Error;
    const message = diskFault(error as Error);
    const result = isResult(cause) ? cause : undefined;
    if (result) sayAll(result, true);
    if (json) print(JSON.stringify(jsonReport(result, message)));
    complain(`\nBuild stopped, nothing was replaced:\n${message}`);
    // Wrangler answers nothing after a build that failed, and ends where it reads its settings anew.
    const isServed = env.SERVED !== undefined && existsSync(env.SERVED);
    if (isServed) complain('\nWhat was built before is served until this is mended.');
    return isServed ? 0 : 1;
  }
}

/** Loaded only where their addresses are to be told: they bring the feed library. */
async function allFormats() {
  return (await import('../../render/formats.ts')).formats;
}

function isResult(cause: unknown): cause is BuildResult {
  return typeof cause === 'object' && cause !== null && 'published' in cause;
}
