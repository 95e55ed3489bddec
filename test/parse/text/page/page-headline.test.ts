import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, later } from './bridge-page.ts';

describe('its headline', () => {
  it('is told from the reading time and the day right above it', async () => {
    const stamp = '2 minute readMay 3, 20242:26 PM GMT+2Last Updated 9 min ago';
    expect(await foundOn([`${stamp}\n${headline}`, 'By Jane Doe', ...body])).toMatchObject({
      titleText: headline,
      paragraphs: body,
    });
  });

  const stamp = ['By Jane Doe', '3 May 2024 17:47'];
  const links = [
    'City council debates until midnight whether to build a new bridge',
    'Mayor: Opponents say that nine million are too dear for a bridge',
    'First bridge fell in 1921, and its stones still lie in the river',
    'Dog bites man on Sunday morning',
    'Five ways to cook rice without salt',
    'Ten ways to cook rice with salt',
    'Traffic',
  ];

  it.each([
    [
      'below its short form and a kicker',
      ['City council votes for new bridge after debate', 'Traffic'],
      'Neither ferry nor tunnel: council votes for its bridge',
    ],
    ['below links to other stories', links, 'City council votes for bridge'],
    [
      'below who said what it asks about',
      [
        '“Nine million for a new bridge are too dear for the city.”',
        '— Jane Roe to the city council on Tuesday, after a debate that lasted until midnight',
      ],
      'Is the bridge too dear?',
    ],
    [
      'below the name of the one whom it is about',
      ['Mayor Roe'],
      'Opponents called the bridge too dear, mayor says',
    ],
    [
      'below a path to it whose parts run together',
      ['Example.com: City council and mayorA new bridge over the riverIn three years'],
      'In three years',
    ],
    ['below a path to it', ['You are here: Home > Local news > Bridge'], 'Council has its bridge'],
    [
      'below links side by side',
      ['City | Council | Bridge | River | Opponents | Debate | Stones | Children'],
      'Council has its way',
    ],
    [
      'and not another with the name of the site behind it',
      ['Council debates its new bridge | The Daily Example'],
      'Council votes for a new bridge',
    ],
  ])('%s', async (_, above, titleText) => {
    expect(await foundOn([...above, titleText, ...stamp, ...body])).toMatchObject({
      titleText,
      paragraphs: body,
    });
  });

  it('right below the date, above a caption', async () => {
    const titleText = 'Stones in the river';
    const lines = ['3 May 2024 17:47', titleText, 'Stones, from above', ...body];
    expect((await foundOn(lines)).titleText).toBe(titleText);
  });

  it('above a deck that says more', async () => {
    const titleText = 'City will have its bridge in three years';
    const deck = 'Council votes on Tuesday to build a bridge over the river after a debate until midnight';
    expect(await foundOn([titleText, deck, ...stamp, ...body])).toMatchObject({
      titleText,
      paragraphs: [deck, ...body],
    });
  });

  it('above a deck that has more of its words, with the day far above', async () => {
    const titleText = 'Too dear for its city';
    const deck = 'Council votes for a bridge over the river and a mayor who called the ferry too slow loses';
    expect((await foundOn(['3 May 2024 17:47', 'Local', titleText, deck, 'Photo', ...body])).titleText).toBe(
      titleText,
    );
  });

  it('below a button, which is as long as a headline may be', async () => {
    const button = 'Get all alerts from this reporter by mail';
    const titleText = 'City council: opponents of the bridge over the river call it too dear';
    expect(await foundOn([button, titleText, ...stamp, ...body])).toMatchObject({
      titleText,
      paragraphs: body,
    });
  });

  it('below teasers that read as the beginning of the article', async () => {
    const teaser = (line: string) => [
      line,
      `${line}, as was said on Sunday, and nobody knows why it did so.`,
    ];
    const above = ['Dog bites man', 'Man bites dog', 'Cat climbs on tree'].flatMap(teaser);
    const lines = [...above, 'Section', 'Local', 'Traffic', headline, ...stamp, ...body, ...later];
    expect(await foundOn(lines)).toMatchObject({ titleText: headline, paragraphs: [...body, ...later] });
  });

  it('above its first paragraphs, and no heading below them', async () => {
    const first = later.join(' ');
    const heading = 'Council votes for bridge over the river after debate until midnight';
    const titleText = 'Over troubled water';
    expect(await foundOn([titleText, first, heading, ...body])).toMatchObject({
      titleText,
      paragraphs: [first, heading, ...body],
    });
  });

  it('and no link to the next page', async () => {
    const link = '← City council debates until midnight whether a new bridge is too dear';
    expect((await foundOn(['A bridge for Bergen', link, ...stamp, ...body])).titleText).toBe(
      'A bridge for Bergen',
    );
  });

  it('above a gallery', async () => {
    const buttons = Array.from({ length: 40 }, (_, at) => [`${at} / 40`, 'Next']).flat();
    expect(await foundOn([headline, ...buttons, ...body])).toMatchObject({
      titleText: headline,
      paragraphs: body,
    });
  });
});
