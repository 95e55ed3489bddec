import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from './csv-rows.ts';

/** From the folder of the articles: an export of Substack has them in `posts`, beside the table. */
const PLACES = ['posts.csv', '../posts.csv'];

/**
 * What an export of Substack says of its posts, whose own files are nothing but their text: the lines of front matter for each, by
 * its file's name without its ending. Empty where there is no such table.
 */
export function substackPosts(dir: string): Readonly<Record<string, string>> {
  const text = PLACES.map((place) => textOf(join(dir, place))).find((found) => found !== undefined) ?? '';
  const [names = [], ...rows] = csvRows(text);
  if (!names.includes('post_id') || !names.includes('post_date')) return {};
  const posts = rows.map((row) => new Map(names.map((name, i) => [name, row[i] ?? ''])));
  return Object.fromEntries(posts.map((post) => [post.get('post_id') ?? '', frontMatterOf(post)]));
}

function frontMatterOf(post: ReadonlyMap<string, string>): string {
  const slug = post.get('post_id')?.replace(/^\d+\./, '') ?? '';
  const values = {
    title: post.get('title'),
    date: post.get('post_date'),
    subtitle: post.get('subtitle'),
    draft: post.get('is_published') === 'false' ? 'true' : '',
    audience: post.get('audience'),
    aliases: slug && `/p/${slug}`,
  };
  const said = Object.entries(values).filter(([, value]) => value);
  return said.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
}

function textOf(name: string): string | undefined {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return undefined;
  }
}
