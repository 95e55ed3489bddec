import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf } from './child-cost.ts';
import type { MixedArticle } from './mixed-articles.ts';

/** Copies what builds into a folder of its own, with articles as its seeds: the project's generated/ stays as it is. */
export function writeSeedwireCopy(project: string, dir: string, articles: readonly MixedArticle[]): void {
  mkdirSync(join(dir, 'seeds'), { recursive: true });
  for (const name of ['src', 'package.json', 'wrangler.toml'])
    cpSync(join(project, name), join(dir, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(dir, 'node_modules'));
  for (const { name, date, title, paragraphs } of articles)
    writeFileSync(seedOf(dir, name), ` date ${date} ${title}\n\n${paragraphs.join('\n\n')}\n`);
}

/** Forgets what earlier builds left: the lock, and all of generated/. */
export function forgetBuilds(dir: string): void {
  for (const left of ['seeds/seeds.lock.json', 'generated'])
    rmSync(join(dir, left), { recursive: true, force: true });
}

/** Adds a sentence to one article. */
export function changeSeed(dir: string, name: string, sentence: string): void {
  appendFileSync(seedOf(dir, name), `\n${sentence}\n`);
}

/** Runs `node src/build/bundle.ts`. @throws {Error} when it does not publish every article. */
export async function buildSeedwire(dir: string, count: number): Promise<Cost> {
  const { CI, WRANGLER_COMMAND, ...rest } = process.env;
  const env = { ...rest, SEEDS_DIR: join(dir, 'seeds') };
  const cost = await costOf(process.execPath, ['src/build/bundle.ts'], { cwd: dir, env });
  if (!cost.output.startsWith(`Published ${count} article`)) throw new Error(cost.output);
  return cost;
}

function seedOf(dir: string, name: string): string {
  return join(dir, 'seeds', `${name}.txt`);
}
