import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Article } from '../article.ts';
import { packBundle } from '../bundle.ts';
import { type ParsedSeed, parseSeed } from '../parse/index.ts';
import type { Problem } from '../problem.ts';
import { type Change, type Identified, identify } from './identify.ts';
import { LOCK_FILE, readLock, writeLock } from './lock-file.ts';
import { type NearDuplicate, nearDuplicates } from './near-duplicates.ts';
import { replaceFile } from './replace-file.ts';
import { readSeeds } from './seeds.ts';
import type { BuildSettings } from './settings.ts';

/** What became of every seed. */
export interface BuildResult {
  /** Newest first, each with the file that it came from. */
  readonly published: readonly { readonly file: string; readonly article: Article }[];
  /** Why a seed is not published. */
  readonly refused: readonly Problem[];
  /** Seeds that their authors hold back. */
  readonly held: readonly Problem[];
  readonly warned: readonly Problem[];
  /** Seeds with the text of another, which is published alone, and articles with nearly the text of another, both published. */
  readonly duplicates: readonly Problem[];
  readonly changes: readonly Change[];
}

/** The Worker's articles, as `src/index.ts` imports them. */
export const BUNDLE_FILE = 'generated/articles.bin';

/**
 * Builds the catalog: reads and parses every seed, gives each its identity, and replaces the lock and the bundle,
 * the lock first: a crash between the two costs nothing. `now` is an instant in UTC, to the second.
 * @throws {Error} before anything is written, when nothing can be published or the settings forbid to go on. The
 * error has the result as its `cause`, where there is one.
 */
export async function build(settings: BuildSettings, now: string): Promise<BuildResult> {
  const { root, seedsDir, site } = settings;
  const seeds = await readSeeds(seedsDir);
  const before = await readLock(seedsDir);
  const parsed = seeds.files.map((file) => parseSeed(file, site));
  const identified = identify(before, parsed.map(candidateOf).concat(seeds.problems.map(unreadable)), {
    now,
    timeZone: site.timeZone,
  });
  const { articles, invalid } = articlesOf(identified);
  const result: BuildResult = {
    published: articles,
    refused: [
      ...seeds.problems,
      ...parsed.flatMap(({ problems }) => problems),
      ...identified.future.map(futureProblem),
      ...invalid,
    ],
    held: parsed.flatMap(({ held }) => held ?? []),
    warned: parsed.flatMap(({ warnings }) => warnings),
    duplicates: [
      ...identified.duplicates.map(duplicateProblem),
      ...nearDuplicates(articles.map(textOf)).map(nearDuplicateProblem),
    ],
    changes: identified.changes,
  };
  mustGoOn(result, settings);

  if (!settings.frozen && identified.changes.length > 0) await writeLock(seedsDir, identified.lock);
  await replaceFile(join(root, BUNDLE_FILE), bundleOf(identified, articles));
  return result;
}

function mustGoOn(result: BuildResult, { seedsDir, strict, frozen }: BuildSettings): void {
  const faults: string[] = [];
  if (result.published.length === 0) {
    faults.push(
      `no article in ${seedsDir} can be published; put one in, or name another folder with SEEDS_DIR`,
    );
  }
  if (strict && result.refused.length > 0) {
    faults.push(
      'some seeds cannot be published; mend them, or set SKIP_BAD_SEEDS=true to go on without them',
    );
  }
  if (frozen && result.changes.length > 0) {
    const list = result.changes.map(({ kind, file }) => `  ${kind} ${file}`).join('\n');
    faults.push(`${LOCK_FILE} would change; run "npm run build" and commit it with the seeds:\n${list}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'), { cause: result });
}

function candidateOf({ file, text, draft }: ParsedSeed) {
  return { file, contentHash: createHash('sha256').update(text.trim()).digest('hex'), draft };
}

function unreadable({ file }: Problem) {
  return { file, contentHash: '', draft: undefined };
}

function articlesOf({ published }: Identified) {
  const articles: { file: string; article: Article }[] = [];
  const invalid: Problem[] = [];
  for (const { file, draft, entry } of published) {
    const { id, slug, updated } = entry;
    const result = Article.safeParse({ ...draft, id, slug, published: entry.published, updated });
    if (result.success) articles.push({ file, article: result.data });
    else {
      for (const { path, message } of result.error.issues) {
        const remedy = 'look at what the seed says there; if it is right, this is a fault of the parser';
        invalid.push({ file, field: path.join('.'), fault: message, remedy });
      }
    }
  }
  articles.sort((a, b) => newestFirst(a.article, b.article));
  return { articles, invalid };
}

function newestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function bundleOf({ lock }: Identified, articles: readonly { article: Article }[]): Uint8Array {
  const entries = Object.values(lock.articles);
  const live = new Set(articles.map(({ article }) => article.slug));
  const slugsOf = ({ slug, formerSlugs = [] }: (typeof entries)[number]) => [slug, ...formerSlugs];
  return packBundle(
    {
      publicationId: lock.publication,
      moved: Object.fromEntries(
        entries
          .filter(({ slug }) => live.has(slug))
          .flatMap(({ slug, formerSlugs = [] }) => formerSlugs.map((former) => [former, slug])),
      ),
      gone: Object.fromEntries(
        entries
          .filter(({ removed }) => removed !== undefined)
          .flatMap((entry) =>
            slugsOf(entry).map((slug) => [slug, { titleText: entry.title, published: entry.published }]),
          ),
      ),
    },
    articles.map(({ article }) => article),
  );
}

function futureProblem(file: string): Problem {
  return {
    file,
    field: 'date',
    fault: 'is dated in the future',
    remedy: 'correct the date, or build again on that day',
  };
}

function duplicateProblem({ file, of }: { file: string; of: string }): Problem {
  return {
    file,
    field: 'body',
    fault: `has the same text as ${of}, which is published`,
    remedy: 'remove one of the two',
  };
}

function textOf({ file, article }: { file: string; article: Article }) {
  return { file, text: article.contentHtml.replace(/<[^>]*>/g, ' ') };
}

function nearDuplicateProblem({ file, of, share }: NearDuplicate): Problem {
  return {
    file,
    field: 'body',
    fault: `has nearly the same text as ${of} (${Math.round(share * 100)} % alike)`,
    remedy: 'remove one of the two, if they are one story',
  };
}
