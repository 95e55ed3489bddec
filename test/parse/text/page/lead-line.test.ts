import { describe, expect, it } from 'vitest';
import { body, headline, later, paragraphsOn } from './bridge-page.ts';

describe('where the article begins', () => {
  it.each([
    'The mayor says that no other bridge in the valley is as old, as narrow or as loved as this one',
    'Бургомистр считает, что ни один другой мост в долине не может быть старше и уже этого моста',
  ])('at a first paragraph that lacks its full stop: %s', async (lead) => {
    const lines = [headline, '3 May 2024 17:47', lead, ...body, ...later];
    expect(await paragraphsOn(lines)).toEqual([lead, ...body, ...later]);
    expect((await paragraphsOn([headline, 'Jane Doe', 'Share', 'Facebook', lead, ...body]))[0]).toBe(lead);
  });

  it.each([
    'The old bridge over the river, seen from the northern bank on a morning in summer (city archive)',
    'Tags: rivers | bridges | the northern bank | councils and mayors | what cities cost | Bergen and the valley',
    'Media caption The mayor told the Example that the bridge was what she had wanted for years',
    'Please log in to keep this story among those that you want to read at some other time of day',
    'Mayor of Bergen Says Old Bridge Over River Must Go Before the Next Flood Comes Down Valley',
  ])('below %s', async (line) => {
    expect((await paragraphsOn([headline, '3 May 2024 17:47', 'Print', line, ...body]))[0]).toBe(body[0]);
  });
});
