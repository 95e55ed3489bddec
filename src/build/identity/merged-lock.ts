import { type Lock, type LockEntry, parseLock, parseSide, slugsOf } from './lock.ts';
import { keyBeside } from './next-articles.ts';
import { type Readdressed, withoutSharedSlugs } from './shared-slugs.ts';

const LINE = /\r?\n/;
const START = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const END = /^>{7}(?: |$)/;

/** The lock that two branches made together, and the articles that have another slug by it. */
export interface MergedLock {
  readonly lock: Lock;
  readonly readdressed: readonly Readdressed[];
}

/** Whether git could not merge a text, and left both sides in it. */
export function hasConflict(text: string): boolean {
  return text.split(LINE).some((line) => START.test(line));
}

/**
 * The lock that two branches made together, out of the text that git left of it: the articles of both sides, each once, with all slugs
 * that it had. A file that is one article here and another there is the one of the branch that is merged into: that is published.
 * The other is removed, so that its address answers 410, unless the first has that address. A slug that both gave away is that one's
 * too.
 * @throws {Error} that says what is wrong where a side, or both together, are no lock.
 */
export function mergedLock(text: string): MergedLock {
  const [ours, theirs] = sidesOf(text).map(parseSide) as [Lock, Lock];
  const articles = new Map<string, LockEntry>();
  const fileOf = new Map<string, string>();
  const isKey = (key: string) =>
    articles.has(key) || Object.hasOwn(ours.articles, key) || Object.hasOwn(theirs.articles, key);
  for (const [file, entry] of [...Object.entries(ours.articles), ...Object.entries(theirs.articles)]) {
    const known = fileOf.get(entry.id);
    const before = articles.get(known ?? '');
    if (known !== undefined && before) articles.set(known, latest(before, entry));
    else if (!articles.has(file)) {
      articles.set(file, entry);
      fileOf.set(entry.id, file);
    } else if (!isTaken(articles, entry)) {
      const key = keyBeside(file, isKey);
      articles.set(key, { ...entry, removed: entry.removed ?? entry.updated });
      fileOf.set(entry.id, key);
    }
  }
  const { articles: united, readdressed } = withoutSharedSlugs(Object.fromEntries(articles), ours.articles);
  const renamedChannels = { ...theirs.renamedChannels, ...ours.renamedChannels };
  const lock = parseLock(
    JSON.stringify({
      ...ours,
      articles: united,
      ...(Object.keys(renamedChannels).length > 0 ? { renamedChannels } : {}),
    }),
  );
  return { lock, readdressed };
}

function isTaken(articles: ReadonlyMap<string, LockEntry>, entry: LockEntry): boolean {
  const taken = new Set([...articles.values()].flatMap(slugsOf));
  return slugsOf(entry).some((slug) => taken.has(slug));
}

/** What the text was on either side of the merge. */
function sidesOf(text: string): [ours: string, theirs: string] {
  const sides: [string[], string[]] = [[], []];
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split(LINE)) {
    if (START.test(line)) at = 'ours';
    else if (at !== 'both' && BASE.test(line)) at = 'base';
    else if (at !== 'both' && MIDDLE.test(line)) at = 'theirs';
    else if (at === 'theirs' && END.test(line)) at = 'both';
    else {
      if (at === 'both' || at === 'ours') sides[0].push(line);
      if (at === 'both' || at === 'theirs') sides[1].push(line);
    }
  }
  return [sides[0].join('\n'), sides[1].join('\n')];
}

/** Of an article that both sides changed, what was said last; and every address that it has had stays its own. */
function latest(a: LockEntry, b: LockEntry): LockEntry {
  const [newer, older] = a.updated >= b.updated ? [a, b] : [b, a];
  const formerSlugs = [...new Set([...slugsOf(older), ...slugsOf(newer)])].filter(
    (slug) => slug !== newer.slug,
  );
  return formerSlugs.length > 0 ? { ...newer, formerSlugs } : newer;
}
