import { type BuildResult, build } from './build.ts';
import { report } from './report.ts';
import { projectRoot, readBuildSettings } from './settings.ts';

/** The build: `npm run build`, and what wrangler runs before `dev` and `deploy`. */
try {
  const now = `${new Date().toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`;
  const result = await build(readBuildSettings(projectRoot, process.env), now);
  console.log(report(result, { origin: process.env.SERVED_AT }));
} catch (error) {
  const { message, cause } = error as Error;
  if (isResult(cause)) console.log(report(cause));
  console.error(`\nBuild stopped, nothing was replaced:\n${message}`);
  process.exitCode = 1;
}

function isResult(cause: unknown): cause is BuildResult {
  return typeof cause === 'object' && cause !== null && 'published' in cause;
}
