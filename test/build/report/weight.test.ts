import { expect, it } from 'vitest';
import { tooHeavy, weightLine } from '../../../src/build/report/weight.ts';

const MIB = 2 ** 20;
const remedy =
  'move the oldest seeds into a folder of their own and publish that from a Worker of its own (SEEDS_DIR)';

it('says what the bundle weighs', () => {
  expect(weightLine({ bodies: 33.6 * MIB, search: 8 * MIB, index: 0.25 * MIB })).toBe(
    'The bundle weighs 41.9 MiB of 64.0 MiB: articles 33.6 MiB, search 8.0 MiB, index 256 KiB.',
  );
});

it('warns from four fifths of what a Worker may hold', () => {
  expect(weightLine({ bodies: 51 * MIB, search: 0, index: 0 }).split('\n')).toHaveLength(1);
  expect(weightLine({ bodies: 51.2 * MIB, search: 0, index: 0 }).split('\n')[1]).toBe(
    `  That is nearly all that a Worker may hold: ${remedy}`,
  );
});

it('stops before the platform would, with what to do', () => {
  expect(tooHeavy({ bodies: 50 * MIB, search: 10 * MIB, index: 2 * MIB })).toBeUndefined();
  expect(tooHeavy({ bodies: 51 * MIB, search: 10 * MIB, index: 2 * MIB })).toBe(
    `the bundle weighs 63.0 MiB and a Worker holds 64.0 MiB, its code among it; ${remedy}`,
  );
});
