import { parseArgs } from 'node:util';
import { judgedFiles } from './labelled-files.ts';
import { scoresOf } from './scores.ts';
import { topicScores } from './topic-scores.ts';

/** `npm run measure -- DIR… [--show WORD]`: scores the parser against labelled files; lists what falls short of a measure. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('which folder? npm run measure -- DIR, where DIR has a truth.jsonl');
  process.exitCode = 1;
}
for (const dir of positionals) {
  const files = await judgedFiles(dir).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
    return [];
  });
  if (files.length === 0) continue;
  console.log(dir);
  for (const { name, value, of, short } of [...scoresOf(files), ...topicScores(files)]) {
    console.log(`  ${name.padEnd(36)} ${value.toFixed(3).padStart(6)}  of ${of}`);
    if (values.show && name.includes(values.show)) for (const line of short) console.log(`    ${line}`);
  }
}
