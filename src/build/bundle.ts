import { parseArgs } from 'node:util';
import { type BuildResult, build } from './build.ts';
import { showProgress } from './progress.ts';
import { report, reportJson } from './report.ts';
import { projectRoot, readBuildSettings } from './settings.ts';

/** The build: `npm run build [-- --json]`, and what wrangler runs before `dev` and `deploy`. */
const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const say = (result: BuildResult | undefined, error?: string) => {
  if (values.json) console.log(reportJson(result, error));
  else if (result) console.log(report(result, error ? undefined : process.env.SERVED_AT));
};
try {
  const now = `${new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`;
  say(await build(readBuildSettings(projectRoot, process.env), now, showProgress(process.stderr)));
} catch (error) {
  const { message, cause } = error as Error;
  say(isResult(cause) ? cause : undefined, message);
  console.error(`\nBuild stopped, nothing was replaced:\n${message}`);
  process.exitCode = 1;
}

function isResult(cause: unknown): cause is BuildResult {
  return typeof cause === 'object' && cause !== null && 'published' in cause;
}
