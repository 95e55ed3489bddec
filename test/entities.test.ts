import { expect, it } from 'vitest';
import { withoutEntities } from '../src/entities.ts';

it.each([
  ['AT&amp;T &lt;b&gt; &quot;x&quot; &apos;y&apos;', `AT&T <b> "x" 'y'`],
  ['&#x41;&#65;&#X1f600;&nbsp;.', 'AA😀\u00a0.'],
  ['&amp;lt;', '&lt;'],
  ['&#x110000; &#9999999; &copy; &', '&#x110000; &#9999999; &copy; &'],
])('%s', (html, text) => {
  expect(withoutEntities(html)).toBe(text);
});
