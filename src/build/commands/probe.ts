import { probeCommand } from './probe-command.ts';

/** `npm run probe`. */
process.exitCode = await probeCommand(process.argv.slice(2), {
  fetch,
  print: console.log,
  complain: console.error,
});
