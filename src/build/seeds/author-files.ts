import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/** A file of facts, or of front matter above a text. */
const NAMED = /^(.+)\.(?:mdx?|markdown|json|ya?ml|lr)$/i;
const DATA = /\.(?:json|ya?ml)$/i;
/** What says who it is in a folder that one has to himself: `jane/_index.md`, `jane/jane.json`, Lektor's `jane/contents.lr`. */
const INDEX = /^(?:_?index|contents)$/i;

/** The names of those of whom a folder has a file each, by how these are called: `authors/jane.md` is Jane Doe. */
export async function namesInFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = entriesOf(folder).flatMap((entry) => fileOf(folder, entry));
  if (files.length === 0) return {};
  // Loaded then and not above: most folders have none.
  const { readFrontMatter } = await import('../../parse/front-matter/front-matter.ts');
  const names = files.flatMap(({ key, file }) => {
    const text = readIfThere(file) ?? '';
    const { values } = readFrontMatter(file, DATA.test(file) ? `---\n${text}\n---\n` : text);
    // Hugo's pages of authors have a title.
    const name = [values.name, values.title].find(
      (value) => typeof value === 'string' && value.trim() !== '',
    );
    return name === undefined ? [] : [[key, `${name}`.trim()] as const];
  });
  return Object.fromEntries(names);
}

/** The file that says who an entry of the folder is about, and by which name. */
function fileOf(folder: string, entry: Dirent): { key: string; file: string }[] {
  const { name } = entry;
  if (!entry.isDirectory()) {
    const key = entry.isFile() ? NAMED.exec(name)?.[1] : undefined;
    return key === undefined || INDEX.test(key) ? [] : [{ key, file: join(folder, name) }];
  }
  const own = entriesOf(join(folder, name)).find((inner) => {
    const key = inner.isFile() ? (NAMED.exec(inner.name)?.[1] ?? '') : '';
    return INDEX.test(key) || key === name;
  });
  return own ? [{ key: name, file: join(folder, name, own.name) }] : [];
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
