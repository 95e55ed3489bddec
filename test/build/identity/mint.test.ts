import { expect, it } from 'vitest';
import { mintId, mintSlug } from '../../../src/build/identity/mint.ts';

const none = new Set<string>();

it.each([
  ['Iraqi forces’ push in Iraq’s Old City', 'iraqi-forces-push-in-iraqs-old-city'],
  ['Élysée: 50 % de C++ ?', 'elysee-50-de-c'],
  ['习近平访问', 'xi-jin-ping-fang-wen'],
  ['Россия', 'rossiya'],
  ['😀', 'article'],
  ['!!!', 'article'],
  [
    'Counterattacks by Islamic State militants on the western edge of Mosul have stalled Iraqi forces’ push',
    'counterattacks-by-islamic-state-militants-on-the-western-edge-of-mosul-have',
  ],
  ['a'.repeat(200), 'a'.repeat(80)],
])('%s is %s in a URL', (title, slug) => {
  expect(mintSlug(title, none)).toBe(slug);
});

it('counts up where a slug is taken', () => {
  expect(mintSlug('A story', new Set(['a-story', 'a-story-2']))).toBe('a-story-3');
});

it('mints a named UUID: the same for the same names, another where that is taken', () => {
  const id = mintId(['a.txt', 'hash']);
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(mintId(['a.txt', 'hash'])).toBe(id);
  expect(mintId(['a.txt', 'other'])).not.toBe(id);
  expect(mintId(['a.txt', 'hash'], new Set([id]))).not.toBe(id);
});
