import { presentOf, type RenamedChannels } from '../../bundle/renamed-channels.ts';
import type { Problem } from '../../problem.ts';
import { LOCK_FILE } from '../identity/lock-file.ts';
import {
  lostChannelNotice,
  otherChannelNotice,
  renamedChannelNotice,
  strayChannelNotice,
} from '../report/channel-notices.ts';
import type { StandingArticle } from './kept-channels.ts';

/** What became of the channels that are no more. */
export interface VanishedChannels {
  /** Those that are called otherwise now. */
  readonly renamed: RenamedChannels;
  /** For each of them, for each of which that is not plain, and for each that leads on to nothing. */
  readonly warnings: readonly Problem[];
}

/**
 * Knows again the channels that are not `there` any more: one is called otherwise now where all of its articles came together into
 * another one of its kind. Into one that was there before an article may come for itself alone, so that it takes two, at once or one
 * after the other: under `npm start` a build is made of each file that is written. One that leads on already, as the lock has it in
 * `known`, is left alone: a person may have said so.
 */
export function vanishedChannels(
  articles: readonly StandingArticle[],
  there: ReadonlySet<string>,
  known: RenamedChannels,
): VanishedChannels {
  const stood = new Set(articles.flatMap(({ before }) => before));
  const gone = Map.groupBy(
    articles.flatMap((article) => membershipsGone(article, there)),
    ({ path }) => path,
  );
  const leavers = Map.groupBy(articles.flatMap(membershipsLeft), ({ path }) => path);
  const renamed: [string, string][] = [];
  const unclear: Problem[] = [];
  for (const [path, members] of [...gone].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [{ file }] = members as [Member];
    const present = presentOf(path, known, there);
    if (present !== undefined) {
      const isFollowed = members.some(({ now }) => now.has(present));
      if (!isFollowed) unclear.push(otherChannelNotice(file, path, present));
      continue;
    }
    const successor = successorOf(path, members, { stood, leavers: leavers.get(path) ?? [] });
    if (successor !== undefined) renamed.push([path, successor]);
    else if (known[path] === undefined) unclear.push(lostChannelNotice(file, path));
  }
  const plain = renamed.map(([path, present]) => renamedChannelNotice(LOCK_FILE, path, present));
  const all: RenamedChannels = { ...known, ...Object.fromEntries(renamed) };
  const stray = Object.entries(all)
    .filter(([path]) => !there.has(path) && presentOf(path, all, there) === undefined)
    .map(([path, present]) => strayChannelNotice(LOCK_FILE, path, present));
  return { renamed: Object.fromEntries(renamed), warnings: [...plain, ...unclear, ...stray] };
}

/** An article that stood in a channel, `path`: where it stands now, and in which of these it did not stand before. */
interface Member {
  readonly file: string;
  readonly path: string;
  readonly now: ReadonlySet<string>;
  readonly cameTo: ReadonlySet<string>;
}

function membershipsGone(
  { file, before, now }: StandingArticle,
  there: ReadonlySet<string>,
): readonly Member[] {
  const gone = before.filter((path) => !there.has(path));
  if (gone.length === 0) return [];
  const stoodIn = new Set(before);
  const sets = { now: new Set(now), cameTo: new Set(now.filter((path) => !stoodIn.has(path))) };
  return gone.map((path) => ({ file, path, ...sets }));
}

function membershipsLeft({ left, now }: StandingArticle): readonly Pick<Member, 'path' | 'now'>[] {
  const set = new Set(left.length > 0 ? now : []);
  return left.map((path) => ({ path, now: set }));
}

/** The one channel into which all came that stood in a `path`; `stood` are those that were there, `leavers` who left `path` earlier. */
function successorOf(
  path: string,
  members: readonly Member[],
  { stood, leavers }: { stood: ReadonlySet<string>; leavers: readonly Pick<Member, 'now'>[] },
): string | undefined {
  const [first, ...others] = members as [Member, ...Member[]];
  const common = [...first.cameTo].filter(
    (other) => folderOf(other) === folderOf(path) && others.every(({ cameTo }) => cameTo.has(other)),
  );
  const fresh = common.filter((other) => !stood.has(other));
  const followed = (other: string) => others.length > 0 || leavers.some(({ now }) => now.has(other));
  const [successor, another] = fresh.length > 0 ? fresh : common.filter(followed);
  return another === undefined ? successor : undefined;
}

/** The channels of a kind lie in one. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
