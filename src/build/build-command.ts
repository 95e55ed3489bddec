import { parseArgs } from 'node:util';
import { type BuildResult, build } from './build.ts';
import { jsonReport } from './json-report.ts';
import { progressOn } from './progress.ts';
import { report } from './report.ts';
import { projectRoot, readBuildSettings } from './settings.ts';

/** What a build command writes to. */
export interface BuildOutput {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * `npm run build`, and what wrangler runs before `dev` and `deploy`: builds and reports, for a person or, with `--json`,
 * for a program. Gives the exit status: 1 when the build stopped.
 */
export async function buildCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { print, complain }: BuildOutput,
): Promise<number> {
  const { json } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values;
  const progress = progressOn(process.stderr);
  const sayAll = (result: BuildResult) => {
    progress.done();
    const serving = env.WRANGLER_COMMAND === 'dev';
    if (!json) print(report(result, { origin: env.SERVED_AT, isShort: serving }));
  };
  try {
    const now = `${new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`;
    const result = await build(readBuildSettings(projectRoot, env), now, progress.show);
    sayAll(result);
    if (json) print(JSON.stringify(jsonReport(result)));
    return 0;
  } catch (error) {
    const { message, cause } = error as Error;
    const result = isResult(cause) ? cause : undefined;
    if (result) sayAll(result);
    if (json) print(JSON.stringify(jsonReport(result, message)));
    complain(`\nBuild stopped, nothing was replaced:\n${message}`);
    return 1;
  }
}

function isResult(cause: unknown): cause is BuildResult {
  return typeof cause === 'object' && cause !== null && 'published' in cause;
}
