import { expect, it } from 'vitest';
import { assertPublishable } from '../../src/build/assert-publishable.ts';
import type { BuildResult } from '../../src/build/report/build-result.ts';
import { article } from '../fixtures/article.ts';
import { newsroomSettings } from '../fixtures/settings.ts';

const MIB = 2 ** 20;
const picture = { file: { path: 'a.png', name: '/seeds/a.png', stamp: '' }, name: 'a-0.png', bytes: 9 };
const published = [{ file: 'a.txt', article: article() }];
const nothing = {
  scheduled: [],
  unlisted: [],
  warned: [],
  refused: [],
  held: [],
  removed: [],
  duplicates: [],
};
const result = (pictures: number, bodies: number): BuildResult => ({
  ...{ ...nothing, published, changes: [] },
  pictures: Array.from({ length: pictures }, () => picture),
  weight: { bodies, search: 0, index: 0 },
});

it('stops a build that is more than a Worker may hold, with every reason', () => {
  expect(() => assertPublishable(result(20_000, 62 * MIB), newsroomSettings)).not.toThrow();
  expect(() => assertPublishable(result(20_001, 63 * MIB), newsroomSettings)).toThrow(
    /^the articles show 20001 pictures, and a Worker has at most 20000; .*\nthe bundle weighs 63\.0 MiB and a Worker holds 64\.0 MiB/,
  );
});
