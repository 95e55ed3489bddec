import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Docusaurus, Jekyll and Bridgetown keep who writes for a site, from the folder of its articles. */
const FILES = ['authors.yml', 'authors.yaml', '_data/authors.yml', '../_data/authors.yml'];

/**
 * The names of those who write for a site, by what its articles call them: `jane` is Jane Doe. Empty where the site keeps no such
 * file, or one that nothing here can read.
 */
export async function authorNames(dir: string): Promise<Readonly<Record<string, string>>> {
  for (const file of FILES) {
    const text = textOf(join(dir, file));
    if (text !== undefined) return await namesIn(text);
  }
  return {};
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return undefined;
  }
}

async function namesIn(text: string): Promise<Readonly<Record<string, string>>> {
  // Loaded then and not above: most folders have no such file.
  const { parse } = await import('yaml');
  let table: unknown;
  try {
    table = parse(text, { logLevel: 'silent' });
  } catch {
    return {};
  }
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return {};
  const names = Object.entries(table).flatMap(([key, author]: [string, unknown]) => {
    const name = typeof author === 'object' && author !== null ? (author as { name?: unknown }).name : author;
    return typeof name === 'string' && name.trim() !== '' ? [[key, name.trim()] as const] : [];
  });
  return Object.fromEntries(names);
}
