import { expect, it } from 'vitest';
import { answerCache } from '../../../src/http/response/answer-cache.ts';
import { readyAnswer } from '../../../src/http/response/ready-answer.ts';
import { representationOf } from '../../../src/http/response/representation.ts';

const answerOf = async (length: number, until?: number) =>
  readyAnswer(await representationOf('x'.repeat(length), 'text/plain'), {
    origin: 'https://example.com',
    lastModified: '2026-11-20T09:00:00Z',
    caching: () => 'no-cache',
    until,
  });

function counted(mostBytes: number) {
  const made: string[] = [];
  const kept = answerCache(mostBytes);
  const get = (
    address: string,
    { length = 100, now = 0, until }: Partial<Record<'length' | 'now' | 'until', number>> = {},
  ) =>
    kept.get(address, now, async () => {
      made.push(address);
      return answerOf(length, until);
    });
  return { made, get, kept };
}

it('makes an answer once', async () => {
  const { made, get, kept } = counted(10_000);
  expect(kept.find('/a', 0)).toBeUndefined();
  const one = await get('/a');
  expect(await get('/a')).toBe(one);
  expect(kept.find('/a', 0)).toBe(one);
  expect(made).toEqual(['/a']);
});

it('makes it anew at the time when it is another one', async () => {
  const { made, get, kept } = counted(10_000);
  const first = await get('/a', { until: 10 });
  expect(await get('/a', { now: 9 })).toBe(first);
  expect(kept.find('/a', 10)).toBeUndefined();
  expect(await get('/a', { now: 10 })).not.toBe(first);
  expect(made).toEqual(['/a', '/a']);
});

it('lets go of what was asked for longest ago, when there is too much', async () => {
  const { made, get } = counted(700);
  for (const address of ['/a', '/b', '/a', '/c', '/a', '/b']) await get(address);
  expect(made).toEqual(['/a', '/b', '/c', '/b']);
});

it('counts what two made at once a single time', async () => {
  const { made, get } = counted(700);
  await Promise.all([get('/a'), get('/a'), get('/a')]);
  for (const address of ['/b', '/a', '/b']) await get(address);
  expect(made).toEqual(['/a', '/a', '/a', '/b']);
});

it('counts what was made anew once', async () => {
  const { made, get } = counted(700);
  for (const now of [0, 1, 2, 3]) await get('/a', { now, until: now + 1 });
  for (const address of ['/b', '/a', '/b']) await get(address, { now: 3 });
  expect(made).toEqual(['/a', '/a', '/a', '/a', '/b']);
});

it('gives what is larger than everything, and neither keeps it nor lets go of others for it', async () => {
  const { made, get } = counted(700);
  await get('/a');
  expect((await get('/large', { length: 1000 }))?.bytes).toBe(1000);
  await get('/large', { length: 1000 });
  await get('/a');
  expect(made).toEqual(['/a', '/large', '/large']);
});

it('keeps neither what is not there nor what failed', async () => {
  const { kept } = counted(1000);
  expect(await kept.get('/none', 0, async () => undefined)).toBeUndefined();
  await expect(kept.get('/broken', 0, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect((await kept.get('/broken', 0, () => answerOf(1)))?.bytes).toBe(1);
});
