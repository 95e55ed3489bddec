import { describe, expect, it } from 'vitest';
import { dated, page, text } from './html-page.ts';

describe('trusts', () => {
  it.each([
    [
      'Rain in Mosul, and what came of …',
      'Rain in Mosul, and what came of it',
      'Rain in Mosul, and what came of it',
    ],
    ['Weather: Rain in Mosul', 'Rain in Mosul', 'Rain in Mosul'],
    ['Rain in Mosul', 'WEATHER Rain in Mosul', 'Rain in Mosul'],
    ['Rain in Mosul', 'RAIN IN MOSUL', 'Rain in Mosul'],
    ['Climate change is making storms worse', 'Climate change', 'Climate change is making storms worse'],
    ['Ukraine : storms are getting worse', 'Ukraine', 'Ukraine : storms are getting worse'],
    ['Rain in Mosul', 'The Daily of the day', 'Rain in Mosul'],
  ])('a headline: told %s, shown %s', async (told, shown, titleText) => {
    const { draft } = await page(
      `${dated}<meta property="og:title" content="${told}">`,
      `<h1>The Daily</h1><h1>${shown}</h1>${text}`,
    );
    expect(draft?.titleText).toBe(titleText);
  });
});
