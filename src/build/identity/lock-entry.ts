import type { DraftOutline } from '../seed-record.ts';
import type { LockEntry } from './lock.ts';
import { mintId, mintSlug } from './mint.ts';
import { slugWords } from './slug-words.ts';

/** A seed that is published: its file, the hash of its text, and what it says of itself. */
interface PublishableSeed {
  readonly file: string;
  readonly contentHash: string;
  readonly language?: string | undefined;
  readonly draft: DraftOutline;
}

/**
 * The lock's entry of a seed that is published since `date`: with the id that its article has in `known`, else with a new one that is
 * not `taken`. When it came in is not said where all do, in the publication's first build, which is to give the same whenever it is
 * made. Its slug is the one that it asks for, else the one that it has, else one made of its words.
 */
export function lockEntryOf(
  seed: PublishableSeed,
  known: LockEntry | undefined,
  {
    date,
    now,
    isFirst,
    taken,
  }: {
    date: string;
    now: string;
    isFirst: boolean;
    taken: { ids: ReadonlySet<string>; slugs: ReadonlySet<string> };
  },
): LockEntry {
  const { file, contentHash, draft } = seed;
  const { slug, formerSlugs } = slugsFor(seed, known, taken.slugs);
  const since = known?.contentHash === contentHash ? known.updated : known ? now : date;
  const updated = latest(date, draft.revised ?? since);
  const added = known && !known.removed ? known.added : isFirst ? undefined : now;
  return {
    id: known?.id ?? mintId([file, contentHash], taken.ids),
    slug,
    ...(formerSlugs.length > 0 ? { formerSlugs } : {}),
    contentHash,
    title: draft.titleText,
    published: date,
    updated,
    ...(added !== undefined && added > updated ? { added } : {}),
    ...(known?.channels ? { channels: known.channels } : {}),
    ...(known?.channelsLeft ? { channelsLeft: known.channelsLeft } : {}),
  };
}

function slugsFor(
  { file, language, draft: { wantedSlug, ...called } }: PublishableSeed,
  known: LockEntry | undefined,
  taken: ReadonlySet<string>,
): { slug: string; formerSlugs: string[] } {
  const own = known ? [...(known.formerSlugs ?? []), known.slug] : [];
  if (known && wantedSlug === undefined) return { slug: known.slug, formerSlugs: own.slice(0, -1) };
  const words = wantedSlug ?? slugWords(file, { ...called, language });
  const slug = mintSlug(words, { has: (name) => taken.has(name) && !own.includes(name) });
  return { slug, formerSlugs: own.filter((former) => former !== slug) };
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
