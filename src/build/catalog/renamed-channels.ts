import { presentOf } from '../../bundle/renamed-channels.ts';
import type { Labels } from '../../channel.ts';
import { channelKinds } from '../../channels/index.ts';
import type { Problem } from '../../problem.ts';
import type { KeptChannels } from '../identity/lock-channels.ts';
import { LOCK_FILE } from '../identity/lock-file.ts';
import { lostChannelNotice, renamedChannelNotice } from '../report/notices.ts';
import { channelKey, channelSlug } from './channel-slug.ts';

/** Where an article stood at the build before, and where it stands now: paths of channels that may be renamed. */
export interface StandingArticle {
  readonly file: string;
  readonly before: readonly string[];
  /** Where it stood earlier, and others stayed. */
  readonly left: readonly string[];
  readonly now: readonly string[];
}

/** What became of the channels that are no more. */
export interface RenamedChannels {
  /** The path that a channel had, and the one that it has. */
  readonly renamed: Readonly<Record<string, string>>;
  /** For each of them, and for each of which that is not plain. */
  readonly warnings: readonly Problem[];
}

/** Finds the channels that articles stand in by what they say themselves, of kinds that may be renamed: their paths. */
export function ownChannels(): (labels: Labels) => readonly string[] {
  const kinds = channelKinds.filter(({ mayBeRenamed }) => mayBeRenamed);
  const slugs = new Map<string, string>();
  const slugOf = (nameText: string) => {
    const slug = slugs.get(nameText) ?? channelSlug(channelKey(nameText));
    slugs.set(nameText, slug);
    return slug;
  };
  return (labels) => {
    const own = kinds.flatMap(({ namesOf, pathOf }) => namesOf(labels).map((name) => pathOf(slugOf(name))));
    return [...new Set(own)];
  };
}

/**
 * Knows again the channels that are not `there` any more: one is called otherwise now where all of its articles came together into
 * another one of its kind. Into one that was there before an article may come for itself alone, so that it takes two, at once or one
 * after the other: under `npm start` a build is made of each file that is written. One that leads on already, as the lock has it in
 * `known`, is left alone: a person may have said so.
 */
export function renamedChannels(
  articles: readonly StandingArticle[],
  there: ReadonlySet<string>,
  known: RenamedChannels['renamed'],
): RenamedChannels {
  const stood = new Set(articles.flatMap(({ before }) => before));
  const standing = articles.flatMap((article) =>
    article.before.flatMap((path) => (presentOf(path, known, there) ? [] : [{ path, article }])),
  );
  const gone = [...Map.groupBy(standing, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  const leaving = articles.flatMap((article) => article.left.map((path) => ({ path, article })));
  const leavers = Map.groupBy(leaving, ({ path }) => path);
  const renamed: [string, string][] = [];
  const lost: Problem[] = [];
  for (const [path, stays] of gone) {
    const members = stays.map(({ article }) => article);
    const [{ file, now: candidates }] = members as [StandingArticle];
    const common = candidates.filter(
      (other) =>
        folderOf(other) === folderOf(path) &&
        members.every(({ before, now }) => now.includes(other) && !before.includes(other)),
    );
    const fresh = common.filter((other) => !stood.has(other));
    const followsAnother = (other: string) =>
      leavers.get(path)?.some(({ article: { now } }) => now.includes(other));
    const shared = members.length > 1 ? common : common.filter(followsAnother);
    const [successor, another] = fresh.length > 0 ? fresh : shared;
    if (successor !== undefined && another === undefined) renamed.push([path, successor]);
    else lost.push(lostChannelNotice(file, path));
  }
  const plain = renamed.map(([path, present]) => renamedChannelNotice(LOCK_FILE, path, present));
  return { renamed: Object.fromEntries(renamed), warnings: [...plain, ...lost] };
}

/** What is kept of an article for the next build: of the channels that it left, those which are `there`, since others may follow it. */
export function keptChannels(
  { before, left, now }: StandingArticle,
  there: ReadonlySet<string>,
): KeptChannels {
  const gone = [...left, ...before].filter((path) => there.has(path) && !now.includes(path));
  return { channels: now, channelsLeft: [...new Set(gone)] };
}

/** The channels of a kind lie in one. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
