import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const parse = join(import.meta.dirname, '../../src/parse');
const files = readdirSync(parse, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

// In a process that has compiled very many patterns V8 compiles the next ones without optimization, and takes the letters that two
// words begin with as they are written: node --no-regexp-optimization -e 'console.log(/^(?i:von|vom)/.test("Von"))' says false.
it.each(files)('%s has no pattern with a modifier for a part of it', (file) => {
  const code = readFileSync(join(parse, file), 'utf8').replace(/^\s*\*.*$/gm, '');
  expect(code).not.toMatch(/\(\?[ims]*-?[ims]+:/);
});
