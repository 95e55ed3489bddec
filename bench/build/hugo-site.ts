import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchArticle } from '../articles.ts';
import { write } from '../seeds-folder.ts';

/** Writes the articles as Markdown into a Hugo site: a page each, a list, an RSS feed with whole texts. */
export function writeHugoSite(dir: string, articles: readonly BenchArticle[]): void {
  cpSync(join(import.meta.dirname, 'hugo'), dir, { recursive: true });
  for (const { name, date, title, paragraphs } of articles) {
    const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n\n`;
    write(join(dir, `content/articles/${name}.md`), `${head}${paragraphs.join('\n\n')}\n`);
  }
}
