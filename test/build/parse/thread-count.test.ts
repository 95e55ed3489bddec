import { expect, it } from 'vitest';
import { threadCount } from '../../../src/build/parse/thread-count.ts';

const GB = 1e9;

it.each([
  [1, { cores: 8, freeMemory: 8 * GB }, 1],
  [201, { cores: 8, freeMemory: 8 * GB }, 2],
  [10_000, { cores: 8, freeMemory: 8 * GB }, 8],
  [10_000, { cores: 2, freeMemory: 8 * GB }, 2],
  // A container with many cores and little memory.
  [10_000, { cores: 64, freeMemory: 2 * GB }, 7],
  [10_000, { cores: 8, freeMemory: 0.1 * GB }, 1],
])('%i seeds on %j are parsed in %i threads', (files, machine, threads) => {
  expect(threadCount(files, machine)).toBe(threads);
});
