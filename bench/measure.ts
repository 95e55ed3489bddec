import { parseArgs } from 'node:util';
import { measuresOf } from './measures.ts';
import { topicMeasures } from './topic-measures.ts';
import { judgedFiles } from './truth.ts';

/** `npm run measure -- DIR… [--show WORD]`: scores the parser against labelled files; lists what falls short of a measure. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('which folder? npm run measure -- DIR, where DIR has a truth.jsonl');
  process.exitCode = 1;
}
for (const dir of positionals) {
  console.log(dir);
  const files = await judgedFiles(dir);
  for (const { name, value, of, short } of [...measuresOf(files), ...topicMeasures(files)]) {
    console.log(`  ${name.padEnd(36)} ${value.toFixed(3).padStart(6)}  of ${of}`);
    if (values.show && name.includes(values.show)) for (const line of short) console.log(`    ${line}`);
  }
}
