import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/** From the folder of the articles: an export of Substack has them in `posts`, beside the table. */
const PLACES = ['posts.csv', '../posts.csv'];

type Post = Readonly<Record<string, string | undefined>>;

/**
 * What an export of Substack says of its posts, whose own files are nothing but their text: the lines of front matter for each, by
 * its file's name without its ending. Empty where there is no such table; a line of it that cannot be read is left out.
 */
export async function substackPosts(dir: string): Promise<Readonly<Record<string, string>>> {
  const text = PLACES.map((place) => readIfThere(join(dir, place))).find((found) => found !== undefined);
  const posts = text === undefined ? [] : await postsIn(text);
  return Object.fromEntries(
    posts.flatMap((post) =>
      post.post_id && post.post_date !== undefined ? [[post.post_id, frontMatterOf(post)]] : [],
    ),
  );
}

async function postsIn(text: string): Promise<readonly Post[]> {
  // Loaded then and not above: most folders have no table.
  const { parse } = await import('csv-parse/sync');
  return parse<Record<string, string>>(text, { columns: true, bom: true, skip_records_with_error: true });
}

function frontMatterOf(post: Post): string {
  const slug = post.post_id?.replace(/^\d+\./, '') ?? '';
  const values = {
    title: post.title,
    date: post.post_date,
    subtitle: post.subtitle,
    draft: post.is_published === 'false' ? 'true' : '',
    audience: post.audience,
    aliases: slug && `/p/${slug}`,
  };
  const said = Object.entries(values).filter(([, value]) => value);
  return said.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
}
