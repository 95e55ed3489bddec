import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** The layers, and what each may import besides itself, the packages too. */
const layers: Record<string, { may: string[]; packages?: RegExp }> = {
  // The schema of drafts is all of zod's, and the build's alone: the Worker has what is small of it.
  core: { may: [], packages: /^zod(?:\/mini)?$/ },
  // zlib is the runtime's.
  bundle: { may: ['core'], packages: /^node:zlib$/ },
  channels: { may: ['core'] },
  feed: { may: ['core'], packages: /^zod\/mini$/ },
  parse: { may: ['core'], packages: /^(?!node:|hono|feed$)/ },
  // The build's alone: it puts one language into the Worker.
  words: { may: ['core'] },
  render: { may: ['core', 'channels', 'feed'], packages: /^(?:feed|hono\/\S+|schema-dts|ultrahtml)$/ },
  search: { may: ['core', 'bundle'], packages: /^zod\/mini$/ },
  store: { may: ['core', 'bundle', 'search'] },
  http: {
    may: ['core', 'channels', 'feed', 'render', 'search'],
    packages: /^(?:hono|node:zlib)$/,
  },
  // What tests hold the answers to, and what programs are told: the Worker has it written out.
  openapi: { may: ['core', 'feed', 'render', 'search'], packages: /^zod$/ },
  probe: { may: ['core', 'render'] },
  build: {
    may: ['core', 'bundle', 'channels', 'feed', 'openapi', 'parse', 'render', 'probe', 'search', 'words'],
    packages: /^/,
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
    ...readFileSync(join(src, file), 'utf8').matchAll(/(?<!['"\w])(?:from|import)\s*\(?['"]([^'"]+)['"]/g),
  ];
  for (const [, specifier = ''] of specifiers) {
    if (specifier.startsWith('.')) {
      const target = layerOf(relative(src, join(src, file, '..', specifier)));
      expect([layer, ...(rule?.may ?? [])], `${file} imports ${specifier}`).toContain(target);
    } else {
      expect(specifier, `${file} imports ${specifier}`).toMatch(rule?.packages ?? /^$/);
    }
  }
});

/** The folders of `parse` that are of one source format, as `parse/index.ts` registers them. */
const formatFolders = relativeImportsOf('parse/index.ts')
  .filter((file) => file.split('/').length === 3)
  .map((file) => dirname(file))
  .filter((folder) => !/(?:decoding|not-articles)$/.test(folder));

it('knows the source formats by what registers them', () => {
  expect(formatFolders).toEqual(expect.arrayContaining(['parse/html', 'parse/kirby', 'parse/text']));
});

it.each(files.filter((file) => layerOf(file) !== 'parse'))(
  '%s knows nothing of one source format',
  (file) => {
    for (const imported of relativeImportsOf(file)) expect(formatFolders).not.toContain(dirname(imported));
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
  return [...source.matchAll(/(?<!['"\w])(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}

/** A folder may use what stands in the one that it is in, and the other way round. */
function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(`${outer}/`);
}
