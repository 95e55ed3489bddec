import { describe, expect, it } from 'vitest';
import { body, headline, paragraphsOn } from './bridge-page.ts';

const lead =
  'The city of Bergen has wanted a bridge over its river for years, and the council meant to have it now.';

describe('where the article begins', () => {
  it.each([
    ['right below the headline', [headline]],
    ['below its day', [headline, '3 May 2024 17:47']],
    ['below its author, its day and a button', [headline, 'By Jane Doe', '3 May 2024 17:47', 'Print']],
    ['below the headline again, and three buttons', [headline, headline, 'Facebook', 'Pinterest', 'E-Mail']],
  ])('at a first paragraph above a picture that has only its credit, %s', async (_, above) => {
    expect(await paragraphsOn([...above, lead, 'Photo: Jane Doe', ...body])).toEqual([lead, ...body]);
  });

  it.each([
    ['further down', ['By Jane Doe', '3 May 2024 17:47', 'Print', 'Share', 'Text size', 'Small'], lead],
    ['of few words', ['By Jane Doe'], 'The mayor stands on the bridge.'],
  ])('below a caption with its credit on the next line, %s', async (_, above, caption) => {
    expect(await paragraphsOn([headline, ...above, caption, 'Photo: Jane Doe', ...body])).toEqual(body);
  });
});
