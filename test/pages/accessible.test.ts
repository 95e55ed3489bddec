import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { onPage } from './browser.ts';
import { kindsOfPages } from './kinds.ts';

const schemes = ['light', 'dark'] as const;
const widths = [1280, 360];

describe.each(Object.entries(kindsOfPages))('%s', (_, path) => {
  it.each(schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width }))))(
    'axe finds nothing, $scheme, $width pixels wide',
    async ({ scheme, width }) => {
      const options = { colorScheme: scheme, viewport: { width, height: 900 } };
      expect(await onPage(path, options, axeFindings)).toEqual([]);
    },
  );

  // 320 pixels are what 1280 have at a zoom of 400 % (WCAG 2.2, 1.4.10).
  it.each([1280, 360, 320])('does not scroll sideways, %d pixels wide', async (width) => {
    const across = await onPage(path, { viewport: { width, height: 900 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(across).toBe(width);
  });

  it('is reached whole with the keyboard, in the order of the page, and shows where one is', async () => {
    const { all, reached } = await onPage(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const operable = 'a[href], button, input, summary, [tabindex="0"]';
      const all = await page.evaluate((selector) => {
        const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
          element.checkVisibility(),
        );
        for (const [number, element] of shown.entries()) element.dataset.number = `${number}`;
        return shown.map((_, number) => `${number}`);
      }, operable);
      const reached: (string | undefined)[] = [];
      for (const _ of all) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => {
            const element = document.activeElement as HTMLElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle === 'none' || outlineWidth === '0px' ? 'unseen' : element.dataset.number;
          }),
        );
      }
      return { all, reached };
    });
    expect(reached).toEqual(all);
  });
});
