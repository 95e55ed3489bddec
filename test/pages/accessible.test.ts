import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { onPage } from './browser.ts';
import { kindsOfPages } from './kinds.ts';

const schemes = ['light', 'dark'] as const;
const widths = [1280, 360];
/** A browser's player has so many buttons at most. */
const MOST_STOPS = 8;

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
      const operable = 'a[href], button, input, summary, [tabindex="0"], audio[controls], video[controls]';
      const all = await page.evaluate((selector) => {
        const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
          element.checkVisibility(),
        );
        for (const [number, element] of shown.entries()) element.dataset.number = `${number}`;
        return shown.map((_, number) => `${number}`);
      }, operable);
      const reached: (string | undefined)[] = [];
      for (let stops = 0; stops < all.length * MOST_STOPS && reached.length < all.length; stops++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px';
          return { number: element.dataset.number, isSeen };
        });
        // Within a player the browser shows it.
        const isWithin = stop.number !== undefined && stop.number === reached.at(-1);
        if (!isWithin) reached.push(stop.isSeen ? stop.number : 'unseen');
      }
      return { all, reached };
    });
    expect(reached).toEqual(all);
  });
});
