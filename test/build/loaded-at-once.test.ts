import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const STATIC = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** The packages that a file brings with it before it runs, by itself or by what it imports. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  const packages = new Set<string>();
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    const imported = resolve(file, '..', specifier);
    if (specifier.startsWith('node:') || seen.has(imported)) continue;
    const brought = specifier.startsWith('.') ? packagesOf(imported, seen) : [packageName(specifier)];
    for (const name of brought) packages.add(name);
  }
  return packages;
}

function packageName(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

it('a thread that parses brings what plain text needs, and loads what reads another format when a seed is of it', () => {
  const script = join(import.meta.dirname, '../../src/build/parse/parse-worker.ts');
  expect([...packagesOf(script)].sort()).toEqual([
    'chardet',
    'entities',
    'fasttext.wasm.js',
    'franc-all',
    'github-slugger',
    'linkify-it',
    'temporal-polyfill',
    'trigram-utils',
    'zod',
  ]);
});
