import { join } from 'node:path';
import { isTable } from '../../parse/table.ts';
import { namesInFolder } from './author-files.ts';
import { readIfThere } from './read-if-there.ts';

/** Where sites keep who writes for them, from the folder of their articles: in it, beside it, and where generators have their data. */
const PLACES = ['', '_data', 'data', 'src/_data', 'content', 'src/content', 'src'].flatMap((place) => [
  place,
  join('..', place),
]);
/** All of them in one file: Docusaurus, Jekyll, Bridgetown, Hugo, Eleventy, MkDocs. JSON is YAML too. */
const FILES = ['authors.yml', 'authors.yaml', '.authors.yml', 'authors.json'];
/** Each in a file, or a folder, of his own: Hugo, Jekyll's collections, Astro, Eleventy. */
const FOLDERS = ['authors', '_authors', 'people', '_people'];

/**
 * The names of those who write for a site, by what its articles call them: `jane` is Jane Doe. Empty where the site keeps no such
 * file, or one that nothing here can read.
 */
export async function authorNames(dir: string): Promise<Readonly<Record<string, string>>> {
  for (const place of PLACES) {
    for (const file of FILES) {
      const text = readIfThere(join(dir, place, file));
      if (text !== undefined) return await namesIn(text);
    }
    for (const folder of FOLDERS) {
      const names = await namesInFolder(join(dir, place, folder));
      if (Object.keys(names).length > 0) return names;
    }
  }
  return {};
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
  if (!isTable(table)) return {};
  // MkDocs has all of them under one name.
  const authors = isTable(table.authors) ? table.authors : table;
  const names = Object.entries(authors).flatMap(([key, author]) => {
    const name = isTable(author) ? author.name : author;
    return typeof name === 'string' && name.trim() !== '' ? [[key, name.trim()] as const] : [];
  });
  return Object.fromEntries(names);
}
