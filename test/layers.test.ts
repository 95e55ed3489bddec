import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** The layers, and what each may import besides itself and packages. */
const layers: Record<string, { may: string[]; packages?: RegExp }> = {
  core: { may: [] },
  // zlib is the runtime's.
  bundle: { may: ['core'], packages: /^node:zlib$/ },
  channels: { may: ['core'] },
  feed: { may: ['core'] },
  parse: { may: ['core'] },
  // The build's alone: it puts one language into the Worker.
  words: { may: ['core'] },
  render: { may: ['core', 'channels', 'feed'] },
  search: { may: ['core', 'bundle'] },
  store: { may: ['core', 'bundle', 'search'] },
  http: { may: ['core', 'channels', 'feed', 'render', 'search'], packages: /^node:zlib$/ },
  probe: { may: ['core', 'render'] },
  build: {
    may: ['core', 'bundle', 'channels', 'feed', 'parse', 'render', 'probe', 'search', 'words'],
    packages: /^node:/,
  },
  index: { may: ['core', 'http', 'store', 'generated'], packages: /^cloudflare:/ },
};

function layerOf(file: string): string {
  if (file.startsWith('..')) return file.split('/')[1] ?? '';
  const [folder = '', ...rest] = file.split('/');
  if (rest.length > 0) return folder;
  return folder === 'index.ts' ? 'index' : 'core';
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

it.each(files)('%s imports what its layer may', (file) => {
  const layer = layerOf(file);
  const rule = layers[layer];
  expect(rule, `${file} is in a layer that the table does not know`).toBeDefined();
  const specifiers = [
    ...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g),
  ];
  for (const [, specifier = ''] of specifiers) {
    if (specifier.startsWith('.')) {
      const target = layerOf(relative(src, join(src, file, '..', specifier)));
      expect([layer, ...(rule?.may ?? [])], `${file} imports ${specifier}`).toContain(target);
    } else if (/^\w+:/.test(specifier)) {
      expect(specifier, `${file} imports ${specifier}`).toMatch(rule?.packages ?? /^$/);
    }
  }
});

it.each(files.filter((file) => layerOf(file) !== 'parse'))(
  '%s knows nothing of one source format',
  (file) => {
    const source = readFileSync(join(src, file), 'utf8');
    expect(source).not.toMatch(/['"][^'"]*\/parse\/(?:markdown|html|json|text)\//);
  },
);

it('of two folders of a layer one at most imports the other', () => {
  const imports = files.flatMap((file) =>
    relativeImportsOf(file)
      .map((target) => ({ from: dirname(file), to: dirname(target) }))
      .filter(
        ({ from, to }) =>
          layerOf(`${from}/x`) === layerOf(`${to}/x`) && !isWithin(from, to) && !isWithin(to, from),
      ),
  );
  const known = new Set(imports.map(({ from, to }) => `${from} -> ${to}`));
  expect([...known].filter((arrow) => known.has(arrow.split(' -> ').reverse().join(' -> ')))).toEqual([]);
});

function relativeImportsOf(file: string): string[] {
  const source = readFileSync(join(src, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}

/** A folder may use what stands in the one that it is in, and the other way round. */
function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(`${outer}/`);
}
