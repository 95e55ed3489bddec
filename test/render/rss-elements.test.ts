import { expect, it } from 'vitest';
import { withAttributes } from '../../src/render/rss-elements.ts';

it('escapes in attributes what `feed` leaves there', () => {
  expect(withAttributes({ url: 'https://example.org/?a=<b>&c' })).toEqual({
    _attributes: { url: 'https://example.org/?a=&lt;b>&amp;c' },
  });
});
