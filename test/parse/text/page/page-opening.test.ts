import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, paragraphsOn, share } from './bridge-page.ts';

describe('where the article begins', () => {
  it('without the picture, which may stand above the deck', async () => {
    const deck = 'Opponents call it too dear, and will go to court.';
    const caption = 'The river at the town hall, where the old bridge stood until it fell. Foto: Max Mo';
    expect(await paragraphsOn([headline, caption, deck, ...share, ...body])).toEqual([deck, ...body]);
  });

  it('without the headlines that are listed below its own', async () => {
    const links = [
      'Mayor says that the ferry over the fjord is cheap',
      'How the ferry over the fjord came to sink in 1921',
      'Ferry over the fjord: what the captain must know',
    ];
    expect(await paragraphsOn([headline, ...links, ...share, ...body])).toEqual(body);
  });

  it.each(['Key Points', 'Das Wichtigste in Kürze'])('below its points under %s', async (label) => {
    const points = [
      'The council of Bergen wants a bridge over the river, and has voted for it on Tuesday.',
      'It will be opened in three years, and will cost nine million, which some call too dear.',
    ];
    const lines = [headline, ...share, label, ...points, 'Getty Images', ...body];
    expect(await paragraphsOn(lines)).toEqual(body);
  });

  it.each([
    'Published Fri, May 3 2024 5:47 PM EDT Updated an hour ago',
    'Veröffentlicht am 3. Mai 2024 von Jane Doe — Hinterlasse eine Antwort',
    'Publicado el viernes 3 de mayo por Jane Doe y el resto de la redacción',
    'Опубликовано в пятницу, 3 мая, в разделе новостей города и реки',
  ])('with a date or a byline as no deck: %s', async (line) => {
    expect(await paragraphsOn([headline, line, ...share, ...body])).toEqual(body);
  });

  it('without a line that has no word of the article', async () => {
    const slogan = 'Ferries, tunnels, cooks, farmers: each weekend more of what everybody wants';
    expect(await paragraphsOn([headline, slogan, ...share, ...body])).toEqual(body);
    const deck = 'Opponents, farmers, cooks: each weekend more of what they all want';
    expect(await paragraphsOn([headline, deck, ...share, ...body])).toEqual([deck, ...body]);
  });

  it('without a link that stands above the headline too', async () => {
    const link = 'Bridge over the river: all that the council said of it';
    expect(await paragraphsOn([link, 'Bees', headline, link, ...share, ...body])).toEqual(body);
    expect(await paragraphsOn([headline, link, ...share, ...body])).toEqual([link, ...body]);
  });

  it('below a sentence that stands apart and has hardly a word of the others', async () => {
    const caption = 'Bees like these may sting a child that wakes them.';
    expect(await paragraphsOn([headline, ...share, caption, 'Bees', ...body])).toEqual(body);
    const lead = 'The bridge over the river will be as dear as a war.';
    expect((await paragraphsOn([headline, ...share, lead, 'Bees', ...body]))[0]).toBe(lead);
  });

  it('with the place that the page sets on a line of its own', async () => {
    const [first = '', ...others] = body;
    expect(await paragraphsOn([headline, 'Bergen.', first, ...share, ...others])).toEqual([
      `Bergen. ${first}`,
      ...others,
    ]);
  });

  it('with the dateline, and not with a summary above it', async () => {
    const [first = '', ...others] = body;
    const summary = [
      'The council of Bergen wants a bridge.',
      'It will be opened in three years, at a cost of nine million.',
    ];
    const lines = [headline, ...share, 'Key points', ...summary, `BERGEN — ${first}`, ...others];
    expect(await foundOn(lines)).toMatchObject({ placeText: 'BERGEN', paragraphs: body });
  });
});
