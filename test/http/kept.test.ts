import { expect, it } from 'vitest';
import { keptRepresentations } from '../../src/http/kept.ts';
import { representationOf } from '../../src/http/representation.ts';

function counted(mostBytes: number) {
  const made: string[] = [];
  const kept = keptRepresentations(mostBytes);
  const get = (address: string, length = 100) =>
    kept.get(address, async () => {
      made.push(address);
      return representationOf('x'.repeat(length), 'text/plain');
    });
  return { made, get, kept };
}

it('makes a representation once, for two who ask at once too', async () => {
  const { made, get } = counted(10_000);
  const [one, other] = await Promise.all([get('/a'), get('/a')]);
  expect(one).toBe(other);
  expect(await get('/a')).toBe(one);
  expect(made).toEqual(['/a']);
});

it('lets go of what was asked for longest ago, when there is too much', async () => {
  const { made, get } = counted(700);
  for (const address of ['/a', '/b', '/a', '/c', '/a', '/b']) await get(address);
  expect(made).toEqual(['/a', '/b', '/c', '/b']);
});

it('gives what is larger than everything, and does not keep it', async () => {
  const { made, get } = counted(100);
  expect((await get('/large', 1000))?.body.length).toBe(1000);
  await get('/large', 1000);
  expect(made).toEqual(['/large', '/large']);
});

it('keeps neither what is not there nor what failed', async () => {
  const { kept } = counted(1000);
  expect(await kept.get('/none', async () => undefined)).toBeUndefined();
  await expect(kept.get('/broken', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const made = await kept.get('/broken', () => representationOf('x', 'text/plain'));
  expect(new TextDecoder().decode(made?.body)).toBe('x');
});
