import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);

/** A newsboat that is subscribed to one feed: it keeps a single copy of an id over all feeds. */
export async function newsboat(url: string) {
  const home = temporaryFolder();
  const [urls, cache, config] = ['urls', 'cache.db', 'config'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(urls, `${url}\n`);
  writeFileSync(config, '');
  const reload = () => run('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload']);
  await reload();
  return {
    reload,
    /** What it keeps of each item in these columns, newest first. */
    async items<Item>(columns: readonly string[]): Promise<Item[]> {
      const query = `select ${columns.join(', ')} from rss_item order by pubDate desc`;
      const { stdout } = await run('sqlite3', ['-json', cache, query]);
      return JSON.parse(stdout || '[]');
    },
  };
}
