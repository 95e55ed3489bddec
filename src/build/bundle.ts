import './compile-cache.ts';

/** `npm run build`. */
const { buildCommand } = await import('./build-command.ts');
process.exitCode = await buildCommand(process.argv.slice(2), process.env, {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
