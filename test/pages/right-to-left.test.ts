import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { arabicApp, arabicPages } from './arabic.ts';
import { axeFindings } from './axe.ts';
import { onPage } from './browser.ts';

const answering = (url: string) => arabicApp.request(url);
const widths = [1280, 360];

describe.each(arabicPages)('%s of a publication in Arabic', (path) => {
  it.each(widths)('axe finds nothing, %d pixels wide, and nothing scrolls sideways', async (width) => {
    const found = await onPage(
      path,
      { viewport: { width, height: 900 } },
      async (page) => ({
        findings: await axeFindings(page),
        across: await page.evaluate(() => document.documentElement.scrollWidth),
      }),
      answering,
    );
    expect(found).toEqual({ findings: [], across: width });
  });

  it('is valid', async () => {
    const html = await (await arabicApp.request(path)).text();
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

it('begins at the right: the title, the text, quotations, and what is before; code begins at the left', async () => {
  const lefts = await onPage(
    '/articles/everything',
    { viewport: { width: 1280, height: 900 } },
    (page) =>
      page.evaluate(() => {
        const { left: start, right: end } = (
          document.querySelector('main') as HTMLElement
        ).getBoundingClientRect();
        /** Where the text of an element begins: at the left or the right of its column. */
        const side = (selector: string) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(selector) as Element);
          const { left, right } = range.getClientRects()[0] as DOMRect;
          return left - start < end - right ? 'left' : 'right';
        };
        const { borderRightWidth } = getComputedStyle(document.querySelector('blockquote') as Element);
        return {
          sides: Object.fromEntries(
            ['.site', 'h1', '.e-content p', '.colophon p', '.beside p', '.beside .newer', 'pre code'].map(
              (selector) => [selector, side(selector)],
            ),
          ),
          hasLineAtRight: borderRightWidth !== '0px',
        };
      }),
    answering,
  );
  expect(lefts).toEqual({
    sides: {
      '.site': 'right',
      h1: 'right',
      '.e-content p': 'right',
      '.colophon p': 'right',
      '.beside p': 'right',
      '.beside .newer': 'left',
      'pre code': 'left',
    },
    hasLineAtRight: true,
  });
});
