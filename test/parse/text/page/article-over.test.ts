import { describe, expect, it } from 'vitest';
import { body, headline, later, opening, paragraphsOn } from './bridge-page.ts';

describe('where the article ends', () => {
  it.each([
    'Copyright © 2024 The Daily Example',
    '(c) Daily Example, 2024',
    '1 2 3 next »',
    '上一页 123 下一页',
    'Page 1 | 2 | 3 …',
  ])('above %s, with long notes of the site below', async (line) => {
    const notes = [
      'No part of these pages may be printed, stored or read aloud in public without the written consent of the publisher of the Example.',
      'What readers write about a bridge, a river or a council is theirs, and need not be what the editors of the Example think of it.',
    ];
    expect(await paragraphsOn([headline, ...body, ...later, line, ...notes])).toEqual([...body, ...later]);
  });

  it.each(['Tags:', 'Topics in this article', 'Themen in diesem Artikel', 'Темы статьи'])(
    'above %s, be there more of what readers ask below it',
    async (label) => {
      const questions = [1, 2, 3].flatMap((at) =>
        body.map((block) => `${block} Is that so, asks reader ${at}?`),
      );
      const lines = [...opening, ...body, ...later, label, 'Rivers', 'Council', ...questions];
      expect(await paragraphsOn(lines)).toEqual([...body, ...later]);
    },
  );

  it('keeps a year, a picture’s rights and a list of numbers within an article', async () => {
    const lines = ['© Jane Doe / Example Pictures', later[0] ?? '', '1921', later[1] ?? '', '12 345 678'];
    const last =
      'The mayor read the numbers of cars out to the council before it voted on the piers in the river.';
    expect((await paragraphsOn([headline, ...body, ...lines, last])).at(-1)).toBe(last);
  });

  it('keeps what stands below a button to print, under a long summary', async () => {
    const summary = [...later, ...body].join(' ');
    const parts = [1, 2, 3, 4, 5].flatMap((part) => body.map((block) => `${block} So part ${part} has it.`));
    const found = await paragraphsOn([...opening, summary, 'Print this page', ...parts]);
    expect(found).toEqual([summary, ...parts]);
  });

  it.each([
    [
      'teasers',
      [
        'More from the region',
        'Dog bites man',
        'A dog that had been lost for a week bit a man who found it on Sunday.',
      ],
    ],
    ['a share bar in any language', ['Deila á Facebook', 'Deila á WhatsApp', ...later]],
    [
      'teasers without a label',
      [
        'Culture',
        'Dog bites man on Sunday morning',
        'The dog was found by its owner, who had looked for it.',
        'Man bites dog on Sunday evening',
        'Nobody knows why the man did so, and where the dog is.',
      ],
    ],
    ['dated teasers', ['Dog bites man', 'John Roe', '2 May 2024', ...later]],
    ['comments with day and time', ['Anna K.', 'Svara', 'fredag 3. maj 2024 kl. 17:47 #', ...later]],
    [
      'what the site says of itself on every page',
      [
        'Legal',
        'Imprint',
        'Contact',
        'Nothing on these sheets may be copied, lent or sold unless somebody in our publishing house permits it in writing.',
        'Readers under the age of eighteen need their parents’ permission before they order photographs, calendars or tickets.',
        'Whoever finds mistakes marks them with the mouse and presses Ctrl+Enter, please.',
      ],
    ],
    [
      'links side by side',
      [
        'News | Sport | Weather | Politics | Business | Culture | Travel | Video | Shop | Jobs | Apps.',
        'Top',
      ],
    ],
    [
      'a teaser that is cut off with two dots',
      ['Dog bites man', 'The dog that had been lost for a week bit..'],
    ],
    [
      'stories that are cut off',
      [
        'Dog bites man',
        'A dog that had been lost for a week bit a man who…',
        'Man bites dog',
        'A man who had been bitten by a dog for a week bit the…',
      ],
    ],
    [
      'the author',
      ['Jane Doe', 'Jane Doe has written about rivers, bridges and councils for longer than she would like.'],
    ],
    ['where to write to', ['Have you seen the bridge? Write to us at bridges@example.com.', 'Tips']],
    [
      'a teaser below its section',
      ['Culture', 'Dog bites man on Sunday', 'The dog was found by its owner, who had looked for it.'],
    ],
    ['a caption', ['The mayor showed a picture of the old bridge to the council. (Max Mo/Bergen Herald)']],
    ['the sources', ['Sources:', ...later]],
    ['its source', ['Kilde: NTB', 'Mer fra avisen', 'Hund bet mann', ...later]],
    ['its source, in Greek', ['Πηγή: ΑΠΕ', 'Περισσότερα', ...later]],
    ['the comments', ['12 comments', ...later, ...later]],
    ['a form for comments', ['Add new comment ( )', ...later, ...later]],
    ['what says that there are none', ['There are no comments on this article.', 'Post comment', ...later]],
    ['a version to print', ['Printable version', ...later, ...later]],
    ['where to report mistakes', ['Typos? Mark them with the mouse and press Ctrl+Enter', ...later]],
    ['a first comment', ['Max Mo says:', 'May 4, 2024 at 5:47 pm', ...later]],
    ['rights of another paper', ['© The Other Paper 2024', ...later]],
  ])('before %s', async (_, below) => {
    const lines = [...opening, ...body, ...body.map((block) => `${block} So it was said.`)];
    const expected = lines.slice(opening.length);
    expect(await paragraphsOn([...lines, ...below])).toEqual(expected);
  });
});
