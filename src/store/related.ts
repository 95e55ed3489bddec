import { firstWhere } from '../bundle/list.ts';

/** How many articles of a channel are looked at on either side: what is far off in time is about something else by now. */
const REACH = 12;

/**
 * The numbers of the articles that have most in common with one: `channels` has the members of each channel that it stands in.
 * A small channel in common says more than a large one; of two with as much in common the nearer in time comes first.
 */
export function relatedTo(number: number, channels: readonly Uint32Array[]): readonly number[] {
  const scores = new Map<number, number>();
  for (const members of channels) {
    const place = firstWhere(members.length, (i) => (members[i] as number) >= number);
    for (const other of members.subarray(Math.max(0, place - REACH), place + REACH + 1))
      scores.set(other, (scores.get(other) ?? 0) + 1 / Math.log2(1 + members.length));
  }
  scores.delete(number);
  const distance = (other: number) => Math.abs(other - number);
  return [...scores].sort(([a, m], [b, n]) => n - m || distance(a) - distance(b)).map(([other]) => other);
}
