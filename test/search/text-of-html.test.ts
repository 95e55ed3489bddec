import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/escape-html.ts';
import { safeHtml } from '../../src/parse/safe-html/safe-html.ts';
import { textOfHtml } from '../../src/search/searchable.ts';

/** All that is neither a letter nor a digit in the first blocks of Unicode, and may stand in a text. */
const SIGNS = Array.from({ length: 0x3000 - 0x21 }, (_, i) => String.fromCodePoint(0x21 + i))
  .filter((sign) => /[^\p{L}\p{N}\p{C}\p{Z}\p{M}]/u.test(sign) && sign.normalize() === sign)
  .join('');
const decimal = (text: string) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');

it('finds every sign of an article again, which safe HTML never writes in decimals', () => {
  const html = `<p>a ${decimal(SIGNS)} <a href="https://example.org/" title="${decimal(SIGNS)}">b</a></p>`;
  const safe = safeHtml(html, { file: 'a.html', baseUrl: undefined, baseRemedy: '' })?.contentHtml ?? '';
  expect(`${safe}${escapeHtml(SIGNS)}`).not.toMatch(/&#\d/);
  expect(textOfHtml(safe)).toBe(`a ${SIGNS} b`);
});
