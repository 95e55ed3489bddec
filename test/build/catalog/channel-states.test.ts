import { expect, it } from 'vitest';
import { channelStates } from '../../../src/build/catalog/channel-states.ts';

const channel = (path: string, members: number[]) => ({
  ...{ id: `urn:uuid:${path}`, path, kind: 'topic', nameText: path, members },
});
const channels = [channel('/a/', [0, 1]), channel('/b/', [1])];
const states = (...given: Parameters<typeof channelStates>) =>
  channelStates(...given).map(({ state }) => state);

it('are the same for the same, and other ones for the channels alone in which something changed', () => {
  const [a, b] = states(channels, ['one', 'two'], 'made');
  expect(states(channels, ['one', 'two'], 'made')).toEqual([a, b]);
  const corrected = states(channels, ['one, corrected', 'two'], 'made');
  expect(corrected).toEqual([expect.not.stringMatching(a as string), b]);
  const removed = states([channel('/a/', [1]), channel('/b/', [1])], ['one', 'two'], 'made');
  expect(removed).toEqual([expect.not.stringMatching(a as string), b]);
  const madeAnew = states(channels, ['one', 'two'], 'made anew');
  expect([madeAnew[0] === a, madeAnew[1] === b]).toEqual([false, false]);
});
