import { describe, expect, it } from 'vitest';
import { body, foundOn, headline, later, paragraphsOn, share } from './bridge-page.ts';

describe('where the article begins', () => {
  it.each([
    ['with a deck', 'Opponents call it too dear, and will go to court.'],
    ['with a deck that has no full stop', 'Opponents call it too dear and will take the mayor to court'],
  ])('%s, above byline and share bar', async (_, deck) => {
    expect(await paragraphsOn([headline, deck, ...share, ...body])).toEqual([deck, ...body]);
  });

  it('with a deck, and without the byline between it and the body', async () => {
    const deck = 'Opponents of the bridge call it too dear, and they say that they will go to court over it.';
    const byline = ['By Jane Doe', 'PUBLISHED: 10:48, Fri, May 3, 2024', '0'];
    expect(await foundOn([headline, deck, ...byline, ...body])).toMatchObject({
      bylines: ['Jane Doe'],
      paragraphs: [deck, ...body],
    });
  });

  it('with a deck of a few words', async () => {
    const lines = [headline, 'It will be dear.', 'By Jane Doe', '3 May 2024 17:47', 'Image: Max Mo', ...body];
    expect(await paragraphsOn(lines)).toEqual(['It will be dear.', ...body]);
  });

  const deck = 'Opponents of the bridge call it too dear, and they say that they will go to court over it.';
  const captions = [
    'The mayor shows a picture of the old bridge.',
    'Children swim between its stones in summer.',
  ];

  it.each([
    ['the author’s name', ['Jane Doe | Bergen']],
    ['buttons', ['Comment', '–', 'AA', '+']],
    ['buttons of several words', ['Open the share links', 'Close the share links']],
    ['a caption and a section', ['Swimmers in front of the hall', 'Around Bergen']],
    ['captions above the byline', [...captions, 'By Jane Doe', 'Share']],
    ['captions above a name and a date', [...captions, 'Jane Doe', 'jane@example.org', '3 May 2024 17:47']],
    ['captions above a name and a date that run together', [...captions, 'Jane Doe', 'May 3 202417:47 h']],
  ])('with a deck, and without %s below it', async (_, lines) => {
    expect(await paragraphsOn([headline, deck, ...lines, ...body])).toEqual([deck, ...body]);
  });

  it.each([
    ['a heading', ['A bridge, or a ferry']],
    [
      'the days of a diary',
      [body[1] ?? '', '4 May 2024', captions[0] ?? '', '5 May 2024', captions[1] ?? ''],
    ],
  ])('with a deck, and with %s below it', async (_, lines) => {
    expect(await paragraphsOn([headline, deck, ...lines, ...later])).toEqual([deck, ...lines, ...later]);
  });

  it.each([
    [
      'a heading below the buttons under it',
      ['Open the share links', 'Close the share links'],
      ['What engineers want'],
    ],
    ['a list', [], ['The council asked:', 'Who pays for it', 'Who builds it']],
  ])('with a deck of some length, and with %s', async (_, buttons, own) => {
    const summary = `${deck} The mayor will see them there, and so will all of the engineers.`;
    const lines = [headline, summary, ...buttons, ...own, ...later];
    expect(await paragraphsOn(lines)).toEqual([summary, ...own, ...later]);
  });

  it('with a deck below the byline, and without the caption above the same byline', async () => {
    const caption =
      'Children swim between the stones of the old bridge on every day of the summer, and in winter they walk over the ice.';
    const summary = `${deck} The mayor will see them there.`;
    const lines = [
      summary,
      'Read later',
      caption,
      'Example Pictures',
      'Jane Doe',
      'Staff writer',
      '3 May 2024',
    ];
    expect(await paragraphsOn([headline, ...share, ...lines, ...share, ...body])).toEqual([summary, ...body]);
  });
});
