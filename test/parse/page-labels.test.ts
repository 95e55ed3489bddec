import { expect, it } from 'vitest';
import { withoutPageLabels } from '../../src/parse/html/page-labels.ts';

it.each([
  '<p>It rained.</p><pre>\n\n  a</pre>',
  "<ul><li><p>Anzeige</p></li></ul><p title='a'>It rained & stopped.</p>",
])('leaves %j, in which no block is of the page, as it is', (html) => {
  expect(withoutPageLabels(html)).toBe(html);
});

it('takes a block out whose text is of the page', () => {
  expect(withoutPageLabels('<p>It rained.</p><div><p>Anzeige</p><p>It stopped.</p></div>')).toBe(
    '<p>It rained.</p><div><p>It stopped.</p></div>',
  );
});
