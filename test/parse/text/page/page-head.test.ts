import { describe, expect, it } from 'vitest';
import { body, foundIn, headline, later } from './bridge-page.ts';

const parts = ['The piers', 'The lamps', 'The chains', 'The stones'].flatMap((heading, at) => [
  heading,
  ...[...body, ...later].map((paragraph) => `${paragraph} So part ${at + 1} has it.`),
]);

describe('a page with few menus', () => {
  it.each([
    ['below the site’s name', ['Bridges of Bergen', headline, 'May 3, 2024']],
    ['below a menu and the day', ['bergen/bridges', 'Home Blog About', 'May 3, 2024', headline]],
    ['above a day in numbers', ['Bridges of Bergen', headline, '2024-05-03#bridges#rivers']],
  ])('has its headline %s', async (_, head) => {
    const { titleText, paragraphs } = await foundIn([...head, ...parts].join('\n\n'));
    expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: parts.slice(1) });
  });

  it('is no memorandum', async () => {
    const lines = ['To: The people of Bergen', 'From: Jane Doe, engineer', 'Date: May 3, 2024'];
    const { titleText, paragraphs } = await foundIn([headline, ...lines, ...parts].join('\n\n'));
    expect(titleText).toBe(headline);
    expect(paragraphs).toEqual(expect.arrayContaining(parts));
  });
});
