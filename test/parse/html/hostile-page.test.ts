import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMarkup } from '../any-markup.ts';
import { dated, page } from './html-page.ts';

const markup = anyMarkup(
  [
    'a b p div table tr td li ul svg article main noscript img br h1',
    'time meta title script body html head template picture source pre x-y x:y',
  ],
  ['', ' class="hidden byline"', ' data-src="a.jpg"', ' "=x', ' srcset="a.jpg 2x"', ' hidden'],
  ['Some text, with a comma. ', '&nbsp;', '&#0;', '<!--', '-->', ']]>', '<', '"'],
  60,
);

it('comes through whatever a page is', async () => {
  await fc.assert(
    fc.asyncProperty(markup, async (html) => {
      const { draft } = await page(dated, html);
      expect(draft?.contentHtml ?? '').not.toMatch(/<(?:script|svg|h1|template)|\]\]>/);
    }),
  );
});
