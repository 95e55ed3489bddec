import { firstWhere } from '../bundle/list.ts';
import type { OpenBundle } from '../bundle/open-bundle.ts';
import type { ChannelChoice } from '../catalog.ts';

/** The numbers of the channels that are chosen, in their order. The first `toCome` of the articles are still to come, and do not count. */
export function chosenChannels(bundle: OpenBundle, choice: ChannelChoice, toCome: number): readonly number[] {
  const { of, most = Number.POSITIVE_INFINITY } = choice;
  const [first, end] = of ? kindBelow(bundle, of) : [0, bundle.channelCount];
  const numbers = Array.from({ length: end - first }, (_, i) => first + i);
  if (numbers.length <= most) return numbers;
  const sizes = numbers.map((number) => {
    const members = bundle.membersOf(number);
    return members.length - firstWhere(members.length, (i) => (members[i] as number) >= toCome);
  });
  const sizeOf = (number: number) => sizes[number - first] as number;
  const largest = numbers.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  return largest.sort((a, b) => a - b);
}

/** Those of a kind are in the order of their paths: the ones that begin so stand together. */
function kindBelow(bundle: OpenBundle, { kind, below = '' }: { kind: string; below?: string | undefined }) {
  const [first, end] = bundle.channelsOfKind(kind);
  const pathAt = (i: number) => bundle.channel(first + i).path;
  const count = end - first;
  if (below === '') return [first, end] as const;
  const start = firstWhere(count, (i) => pathAt(i) >= below);
  const behind = firstWhere(count, (i) => pathAt(i) >= below && !pathAt(i).startsWith(below));
  return [first + start, first + behind] as const;
}
