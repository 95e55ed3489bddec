import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchArticle } from './articles.ts';

/** Writes the articles as seeds, as a scraper leaves them. */
export function writeSeeds(dir: string, articles: readonly BenchArticle[]): void {
  for (const { name, date, title, paragraphs } of articles) {
    write(join(dir, `${name}.txt`), ` date ${date} ${title}\n\n${paragraphs.join('\n\n')}\n`);
  }
}

/** Removes what an earlier build left, so that the next one is cold. */
export function forget(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** Writes a file, and the folders that it is in. */
export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
