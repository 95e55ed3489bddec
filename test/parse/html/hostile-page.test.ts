import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dated, page } from './html-page.ts';

const tag = fc.constantFrom(
  ...[
    'a',
    'b',
    'p',
    'div',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'svg',
    'article',
    'main',
    'noscript',
    'img',
    'br',
    'h1',
  ],
  ...[
    'time',
    'meta',
    'title',
    'script',
    'body',
    'html',
    'head',
    'template',
    'picture',
    'source',
    'pre',
    'x-y',
    'x:y',
  ],
);
const attribute = fc.constantFrom(
  '',
  ' class="hidden byline"',
  ' data-src="a.jpg"',
  ' "=x',
  ' srcset="a.jpg 2x"',
  ' hidden',
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, facts]) => `<${name}${facts}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('Some text, with a comma. ', '&nbsp;', '&#0;', '<!--', '-->', ']]>', '<', '"'),
);

it('comes through whatever a page is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const { draft } = await page(dated, pieces.join(''));
      expect(draft?.contentHtml ?? '').not.toMatch(/<(?:script|svg|h1|template)|\]\]>/);
    }),
  );
});
