import { expect, it } from 'vitest';
import { savedWithPage } from '../../../src/build/seeds/saved-with-page.ts';

const isPart = savedWithPage(['a/Story 1.html', 'b.HTM', 'c.md', 'c_files/d.html']);

it.each([
  ['a/Story 1_files/chart.png', true],
  ['a/Story 1_files/frames/saved_resource.html', true],
  ['b_files/x.js.download', true],
  ['a/Story 1.html', false],
  ['a/Story 1_files/2017-06-28-rain.md', false],
  ['a/Story 1_files', false],
  ['Story 1_files/chart.png', false],
  ['c_files/d.html', false],
  ['c_files/d_files/e.png', true],
])('%s', (path, expected) => {
  expect(isPart(path)).toBe(expected);
});
