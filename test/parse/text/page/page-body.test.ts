import { describe, expect, it } from 'vitest';
import { bodyRange } from '../../../../src/parse/text/page/page-body.ts';
import { body, headline, later, paragraphsOn, share } from './bridge-page.ts';

describe('where the article begins', () => {
  it.each([
    'The council wanted a bridge, then a ferry, then a tunnel, and then ... a bridge it is.',
    'Ο δήμος ήθελε μια γέφυρα, μετά ένα πλοίο, και μετά … μια γέφυρα πάνω από το ποτάμι, είπε ο δήμαρχος.',
    'Сначала совет хотел мост, потом паром, а теперь ... снова мост через реку у старой ратуши, сказал мэр.',
  ])('with a sentence that has its own ellipsis, and is not cut off: %s', async (first) => {
    expect(await paragraphsOn([headline, ...share, first, ...body])).toEqual([first, ...body]);
  });

  it.each([
    ['its source behind the full stop', `${body[1]} “They are wrong.” (The Other Paper, 2 May)`],
    [
      'data protection for its matter',
      'Der Rat hat am Dienstag über den Datenschutz an der neuen Brücke beraten, deren Kameras jeden filmen.',
    ],
    [
      'a colon at its end, in Chinese',
      '市长在会上说，这座新桥有三个优点。他请市民在投票之前仔细考虑，并且把它们一一列出：',
    ],
  ])('with a paragraph that has %s', async (_, first) => {
    expect(await paragraphsOn([headline, ...share, first, ...body])).toEqual([first, ...body]);
  });
});

it('stands below who wrote it and when, be there more of the site’s own text at its foot', async () => {
  const portals = [
    'Our portal for bridges, tunnels and ferries has news for all who build them, every day of the year.',
    'Our portal for cooks tells which rice needs salt, and which does not, with a recipe for each of them.',
    'Our portal for dentists has all that moves their trade: products, studies, laws and free practices.',
    'Our portal for farmers has machines and seeds, fields and cattle, and the weather on every one of them.',
    'Our portal for towns has budgets, buses and schools, and asks each mayor once a month how it goes on.',
    'Our portal for drivers says which roads are closed today, and which bridges have fallen since Monday.',
  ];
  const links = Array.from({ length: 30 }, (_, at) => `Topic ${at + 1}`);
  expect(await paragraphsOn([headline, 'By Jane Doe', ...body.slice(0, 3), ...links, ...portals])).toEqual(
    body.slice(0, 3),
  );
});

it('goes on below a long table', () => {
  const table = Array.from({ length: 45 }, (_, at) => `Pier ${at + 1}`);
  const first = [...body, ...later];
  const second = [...first, ...body].map((block) => `${block} So it was said.`);
  const blocks = [...first, ...table, ...second];
  expect(bodyRange(blocks)).toEqual({ start: 0, end: blocks.length });
});

it.each(['33 Leser-Kommentare', '4 Kommentare', 'Comments (12)', 'Neue Kommentare'])(
  'is not what stands below %s, be that longer',
  (heading) => {
    const form = ['Name', 'E-mail', 'Website', 'Send', 'Newest', 'Oldest', 'Best', 'Reply', 'Report', 'Vote'];
    const comments = [
      'I have crossed the old one twice a day since I was a child, and nobody ever asked me what I think of this.',
      'My father built boats here until the first bridge came, and there has not been a single ferry since then.',
      'Nine million is what the school on the hill would cost, and its roof has been leaking for the last six winters.',
      'They said three years of the tunnel as well, and then it took eleven, and half of the shops had closed by then.',
      'Please think of the herons, who have nested on the northern bank for longer than any of us has lived there.',
      'Has anyone seen the plans? The town hall was closed on Monday, and on Tuesday the room was too small for all.',
      'I am for it. Whoever is against it has never had to drive around by the dam at night, with a child in the car.',
    ];
    const story = body.slice(0, 3);
    const blocks = [headline, ...story, heading, ...form, ...comments, ...later];
    expect(bodyRange(blocks)).toEqual({ start: 1, end: 1 + story.length });
  },
);
