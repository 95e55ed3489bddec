import { presentOf } from '../../bundle/renamed-channels.ts';
import type { Problem } from '../../problem.ts';
import { LOCK_FILE } from '../identity/lock-file.ts';
import { lostChannelNotice, otherChannelNotice, renamedChannelNotice } from '../report/notices.ts';
import type { StandingArticle } from './own-channels.ts';

/** What became of the channels that are no more. */
export interface RenamedChannels {
  /** The path that a channel had, and the one that it has. */
  readonly renamed: Readonly<Record<string, string>>;
  /** For each of them, and for each of which that is not plain. */
  readonly warnings: readonly Problem[];
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
    article.before.flatMap((path) => (there.has(path) ? [] : [{ path, article }])),
  );
  const gone = [...Map.groupBy(standing, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  const leaving = articles.flatMap(({ left, now }) => left.map((path) => ({ path, now })));
  const leavers = Map.groupBy(leaving, ({ path }) => path);
  const renamed: [string, string][] = [];
  const lost: Problem[] = [];
  for (const [path, stays] of gone) {
    const members = stays.map(({ article }) => article) as [StandingArticle, ...StandingArticle[]];
    const [{ file }] = members;
    const present = presentOf(path, known, there);
    if (present !== undefined) {
      const isFollowed = members.some(({ now }) => now.includes(present));
      if (!isFollowed) lost.push(otherChannelNotice(file, path, present));
      continue;
    }
    const successor = successorOf(path, members, { stood, leavers: leavers.get(path) ?? [] });
    if (successor !== undefined) renamed.push([path, successor]);
    else lost.push(lostChannelNotice(file, path));
  }
  const plain = renamed.map(([path, present]) => renamedChannelNotice(LOCK_FILE, path, present));
  return { renamed: Object.fromEntries(renamed), warnings: [...plain, ...lost] };
}

/** The one channel into which all came that stood in a `path`; `stood` are those that were there, `leavers` who left `path` earlier. */
function successorOf(
  path: string,
  members: readonly [StandingArticle, ...StandingArticle[]],
  { stood, leavers }: { stood: ReadonlySet<string>; leavers: readonly { readonly now: readonly string[] }[] },
): string | undefined {
  const common = members[0].now.filter(
    (other) =>
      folderOf(other) === folderOf(path) &&
      members.every(({ before, now }) => now.includes(other) && !before.includes(other)),
  );
  const fresh = common.filter((other) => !stood.has(other));
  const followed = (other: string) => members.length > 1 || leavers.some(({ now }) => now.includes(other));
  const [successor, another] = fresh.length > 0 ? fresh : common.filter(followed);
  return another === undefined ? successor : undefined;
}

/** The channels of a kind lie in one. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
