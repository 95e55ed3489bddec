import { expect, it } from 'vitest';
import { safeHtml } from '../../../src/parse/safe-html/safe-html.ts';

const origin = { file: 'story.html', baseUrl: undefined, baseRemedy: '' };
const levelsOf = (html: string) =>
  [...(safeHtml(html, origin)?.contentHtml ?? '').matchAll(/<h(\d) /g)].map(([, level]) => Number(level));
const withHeadings = (...levels: number[]) =>
  levels.map((level) => `<h${level}>Heading</h${level}><p>Text.</p>`).join('');

it.each([
  ['chosen by size', [4, 4, 4], [2, 2, 2]],
  ['in order already', [2, 3, 3, 2], [2, 3, 3, 2]],
  ['a level left out', [2, 4, 4, 3, 2], [2, 3, 3, 3, 2]],
  ['a smaller one first', [3, 2, 3], [2, 2, 3]],
  ['the page’s own level', [1, 2, 1, 3], [2, 2, 2, 3]],
  ['to the deepest', [2, 3, 4, 5, 6], [2, 3, 4, 5, 6]],
])('headings go down one level at a time: %s', (_, levels, expected) => {
  expect(levelsOf(withHeadings(...levels))).toEqual(expected);
});

it('levels headings wherever they stand', () => {
  expect(safeHtml('<blockquote><h5>Quoted</h5><p>Text.</p></blockquote>', origin)?.contentHtml).toBe(
    '<blockquote><h2 id="quoted">Quoted</h2><p>Text.</p></blockquote>',
  );
});
