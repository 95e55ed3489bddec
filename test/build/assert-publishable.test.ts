import { describe, expect, it } from 'vitest';
import { assertPublishable } from '../../src/build/assert-publishable.ts';
import type { BuildResult } from '../../src/build/build-result.ts';
import { removedNotice, scheduledNotice, unlistedNotice } from '../../src/build/report/notices.ts';
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
  pictures: Array.from({ length: pictures - 1 }, () => picture),
  recordings: [{ ...picture, mediaType: 'audio/mpeg' }],
  weight: { bodies, search: 0, index: 0 },
});

it('stops a build that is more than a Worker may hold, with every reason', () => {
  expect(() => assertPublishable(result(20_000, 62 * MIB), newsroomSettings)).not.toThrow();
  expect(() => assertPublishable(result(20_001, 63 * MIB), newsroomSettings)).toThrow(
    /^the articles have 20001 pictures and recordings, and a Worker has at most 20000; .*\nthe bundle weighs 63\.0 MiB and a Worker holds 64\.0 MiB/,
  );
});

it('names the seeds that a strict build stops for, and how many others there are', () => {
  const refused = ['a.txt', 'b.txt', 'a.txt', 'c.txt', 'd.txt'].map((file) => {
    return { file, field: 'date', fault: 'has no date', remedy: 'begin its first line with a date' };
  });
  const stopped = (count: number) => {
    try {
      assertPublishable(
        { ...result(0, MIB), refused: refused.slice(0, count) },
        { ...newsroomSettings, strict: true },
      );
    } catch (error) {
      return (error as Error).message.split(' cannot')[0];
    }
  };
  expect([0, 1, 3, 5].map(stopped)).toEqual([
    undefined,
    'a.txt',
    'a.txt and b.txt',
    'a.txt, b.txt, c.txt, and 1 more seed',
  ]);
});

describe('a deploy that would take many articles back', () => {
  const after = (gone: number, kept: number): BuildResult => ({
    ...result(0, MIB),
    published: Array.from({ length: kept }, (_, i) => ({ file: `${i}.txt`, article: article() })),
    removed: Array.from({ length: gone }, (_, i) => removedNotice(`gone-${i}.txt`)),
  });
  const deploying = { ...newsroomSettings, keepsMost: true };

  it('is stopped where they are more than a third', () => {
    expect(() => assertPublishable(after(11, 20), deploying)).toThrow(
      '11 of 31 articles are gone, and their addresses would answer 410; bring them back, or, if they are to go, run "npm run build" and commit the lock first',
    );
  });

  it('counts an unlisted one that is still to come once', () => {
    const toCome = { file: 'b.txt', article: article() };
    const both = { scheduled: [scheduledNotice(toCome)], unlisted: [unlistedNotice(toCome)] };
    expect(() => assertPublishable({ ...after(11, 20), ...both }, deploying)).toThrow(
      /^11 of 32 articles are gone, /,
    );
  });

  it.each([
    ['a third', 10, 20],
    ['few', 9, 1],
  ])('goes on where they are %s', (_share, gone, kept) => {
    expect(() => assertPublishable(after(gone, kept), deploying)).not.toThrow();
  });

  it('does not hold up a build', () => {
    expect(() => assertPublishable(after(300, 1), newsroomSettings)).not.toThrow();
  });
});
