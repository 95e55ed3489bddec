import { once } from 'node:events';
import { projectRoot, readBuildSettings } from '../settings.ts';
import { parseCommand } from './parse-command.ts';

/** `npm run parse`. npm runs it in the project's folder; INIT_CWD is where the person stands. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `npm run parse -- seeds | head` has read enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  process.exitCode = await parseCommand(process.argv.slice(2), {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    settings: readBuildSettings(projectRoot, process.env).site,
    print: async (text) => {
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    },
    complain: (text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
