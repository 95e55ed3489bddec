import { expect, it } from 'vitest';
import { fromSiteRoot } from '../../src/parse/from-site-root.ts';

it.each([
  ['a/b', '/a/b'],
  ['/a/b', '/a/b'],
  ['https://example.org/a', 'https://example.org/a'],
  ['mailto:jane@example.org', 'mailto:jane@example.org'],
  ['#part', '#part'],
])('%s is %s', (address, found) => expect(fromSiteRoot(address)).toBe(found));
