import { buildCommand } from './build-command.ts';

/** `npm run build`. */
process.exitCode = await buildCommand(process.argv.slice(2), process.env, {
  print: console.log,
  complain: console.error,
});
