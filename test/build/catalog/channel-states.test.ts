import { expect, it } from 'vitest';
import { channelStates } from '../../../src/build/catalog/channel-states.ts';

const channel = (path: string, members: number[]) => ({
  ...{ id: `urn:uuid:${path}`, path, kind: 'topic', nameText: path, members },
});
const articleAs = (slug: string, text = slug) => ({
  ...{ id: `urn:uuid:${slug}`, slug, published: '2017-06-28T12:00:00Z', updated: '2017-06-28T12:00:00Z' },
  ...{ topics: [], feedBytes: 9, contents: new TextEncoder().encode(text) },
});
const channels = [channel('/a/', [0, 1]), channel('/b/', [1])];
const articles = [articleAs('one'), articleAs('two')];
const states = (...given: Parameters<typeof channelStates>) =>
  channelStates(...given).map(({ state }) => state);

it('are the same for the same, and other ones for the channels alone in which something changed', () => {
  const [a, b] = states(channels, articles, 'made');
  expect(states(channels, articles, 'made')).toEqual([a, b]);
  const corrected = states(channels, [articleAs('one', 'corrected'), articles[1] as never], 'made');
  expect(corrected).toEqual([expect.not.stringMatching(a as string), b]);
  const removed = states([channel('/a/', [1]), channel('/b/', [1])], articles, 'made');
  expect(removed).toEqual([expect.not.stringMatching(a as string), b]);
  const madeAnew = states(channels, articles, 'made anew');
  expect([madeAnew[0] === a, madeAnew[1] === b]).toEqual([false, false]);
});
