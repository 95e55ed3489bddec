import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../../../src/parse/index.ts';

const menu = [
  'News',
  'Sport',
  'Weather',
  'Politics',
  'Business',
  'Culture',
  'Travel',
  'Video',
  'Sign in',
  'Search',
];
const headline = 'Council votes for new bridge over the river';
const body = [
  'The city council voted on Tuesday to build a new bridge over the river, after a debate that lasted until midnight.',
  'The bridge will cost nine million and will be opened in three years, the mayor said. Opponents said that it was too dear.',
  'A first bridge fell in 1921. Its stones still lie in the river, and children swim between them in summer.',
  'The council will meet again in March. Until then, the plans can be seen in the town hall on every working day.',
];
const later = [
  'The engineers want to begin with the piers on the northern bank, where the ground is rock, and to come to the southern bank in the second year.',
  'They had looked at four other places in the valley, and had found clay in all of them, the chief engineer told the council before it voted.',
];
const footer = [
  'About us',
  'Contact',
  'Privacy',
  'Terms',
  'Jobs',
  'Help',
  'Newsletters',
  'Apps',
  'Archive',
  'Sitemap',
];
const teasers = [
  'Most read',
  'Dog bites man',
  'Man bites dog',
  'Five ways to cook rice',
  'Ten ways to cook rice',
  'Weather',
];

/** What is found on a page with these lines between its menus. */
async function foundOn(lines: readonly string[]) {
  const page = [...menu, ...menu, ...lines, ...teasers, ...footer, '© 2024 The Daily Example.'];
  const bytes = new TextEncoder().encode(` date 2024-05-03 ${page.join('\n\n')}`);
  return (
    await parseSeed({ path: 'page.txt', bytes }, { timeZone: 'UTC', language: 'en', derivedTopics: false })
  ).found;
}

it('finds the article on a whole page, between its menus', async () => {
  const lines = [headline, 'By Jane Doe', '3 May 2024 17:47', 'Share', 'Facebook'];
  expect(await foundOn([...lines, ...body.slice(0, 2), 'ADVERTISEMENT', ...body.slice(2)])).toMatchObject({
    titleText: headline,
    published: '2024-05-03T12:00:00Z',
    bylines: ['Jane Doe'],
    paragraphs: body,
    sources: { title: 'page', published: 'header', byline: 'byline' },
  });
});

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
    const lines = ['3 May 2024 17:47', titleText, 'Mayor Roe and the chief engineer', ...body];
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

describe('where the article begins', () => {
  it.each([
    'The mayor says that no other bridge in the valley is as old, as narrow or as loved as this one',
    'Бургомистр считает, что ни один другой мост в долине не может быть старше и уже этого моста',
  ])('at a first paragraph that lacks its full stop: %s', async (lead) => {
    const lines = [headline, '3 May 2024 17:47', lead, ...body, ...later];
    expect((await foundOn(lines)).paragraphs).toEqual([lead, ...body, ...later]);
    expect((await foundOn([headline, 'Jane Doe', 'Share', 'Facebook', lead, ...body])).paragraphs[0]).toBe(
      lead,
    );
  });

  it.each([
    'The old bridge over the river, seen from the northern bank on a morning in summer (city archive)',
    'Tags: rivers | bridges | the northern bank | councils and mayors | what cities cost | Bergen and the valley',
    'Media caption The mayor told the Example that the bridge was what she had wanted for years',
    'Please log in to keep this story among those that you want to read at some other time of day',
    'Mayor of Bergen Says Old Bridge Over River Must Go Before the Next Flood Comes Down Valley',
  ])('below %s', async (line) => {
    expect((await foundOn([headline, '3 May 2024 17:47', 'Print', line, ...body])).paragraphs[0]).toBe(
      body[0],
    );
  });

  it('above its list of contents, which is left out', async () => {
    const sections = [
      'Where the piers stand',
      'What did the river do in 1921?',
      'Who pays',
      'Final thoughts',
    ];
    const contents = sections.map((section, at) => `${at + 1}. ${section}`);
    const [intro = '', ...rest] = body;
    const texts = sections.flatMap((section, at) => [section, [...rest, ...later][at] ?? '']);
    const { titleText, paragraphs } = await foundOn([
      headline,
      intro,
      'Table of contents',
      ...contents,
      ...texts,
    ]);
    expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: [intro, ...texts] });
  });

  it('and keeps a list of its last parts in another order', async () => {
    const parts = ['The northern bank', 'The southern bank', 'The valley'];
    const texts = parts.toReversed().flatMap((part, at) => [part, later[at % 2] ?? '']);
    const lines = [...body, 'The engineers looked at three places in all:', ...parts, ...texts];
    expect((await foundOn([headline, ...lines])).paragraphs).toEqual(lines);
  });

  const share = ['By Jane Doe', '3 May 2024 17:47', 'Share', 'Facebook', 'Copy link', 'Text size', 'Small'];

  it.each([
    ['with a deck', 'Opponents call it too dear, and will go to court.'],
    ['with a deck that has no full stop', 'Opponents call it too dear and will take the mayor to court'],
  ])('%s, above byline and share bar', async (_, deck) => {
    expect((await foundOn([headline, deck, ...share, ...body])).paragraphs).toEqual([deck, ...body]);
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
    expect((await foundOn(lines)).paragraphs).toEqual(['It will be dear.', ...body]);
  });

  const deck = 'Opponents of the bridge call it too dear, and they say that they will go to court over it.';
  const captions = [
    'The mayor shows a picture of the old bridge.',
    'Children swim between its stones in summer.',
  ];

  it.each([
    ['the author’s name', ['Jane Doe | Bergen']],
    ['buttons', ['Comment', '–', 'AA', '+']],
    ['captions above the byline', [...captions, 'By Jane Doe', 'Share']],
    ['captions above a name and a date', [...captions, 'Jane Doe', 'jane@example.org', '3 May 2024 17:47']],
    ['captions above a name and a date that run together', [...captions, 'Jane Doe', 'May 3 202417:47 h']],
  ])('with a deck, and without %s below it', async (_, lines) => {
    expect((await foundOn([headline, deck, ...lines, ...body])).paragraphs).toEqual([deck, ...body]);
  });

  it.each([
    ['a heading', ['A bridge, or a ferry']],
    [
      'the days of a diary',
      [body[1] ?? '', '4 May 2024', captions[0] ?? '', '5 May 2024', captions[1] ?? ''],
    ],
  ])('with a deck, and with %s below it', async (_, lines) => {
    expect((await foundOn([headline, deck, ...lines, ...later])).paragraphs).toEqual([
      deck,
      ...lines,
      ...later,
    ]);
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
    expect((await foundOn([headline, ...share, ...lines, ...share, ...body])).paragraphs).toEqual([
      summary,
      ...body,
    ]);
  });

  it('with a list of single words below a colon', async () => {
    const first =
      'The council has voted for a bridge on Tuesday. It will be built of two things out of the valley:';
    const lines = [first, 'Stone', 'Wood', ...body];
    expect((await foundOn([headline, 'By Jane Doe', ...lines])).paragraphs).toEqual(lines);
  });

  it('without the headline, said again behind its kicker', async () => {
    const again = `Bergen Coun\u00ADcil votes for new bridge over the river`;
    expect((await foundOn([headline, again, 'By Jane Doe', ...body])).paragraphs).toEqual(body);
  });

  it('without the picture, which may stand above the deck', async () => {
    const deck = 'Opponents call it too dear, and will go to court.';
    const caption = 'The river at the town hall, where the old bridge stood until it fell. Foto: Max Mo';
    expect((await foundOn([headline, caption, deck, ...share, ...body])).paragraphs).toEqual([deck, ...body]);
  });

  it.each([
    ['its credit in English', 'The river at the town hall, where the bridge stood. Photograph: Jane Doe.'],
    ['its credit in Polish', 'Rzeka przy ratuszu, gdzie do roku 1921 stał stary most. Fot. Jan Nowak'],
    ['its credit in Greek', 'Το ποτάμι στο δημαρχείο, όπου ήταν η παλιά γέφυρα. Φωτογραφία: ΑΠΕ'],
    ['its credit in Arabic', 'النهر عند مبنى البلدية حيث كان الجسر القديم حتى سقط. صورة: وكالة'],
    ['its agency before its photographer', 'Max Mo, mayor of Bergen, at the river on Friday. AP/JANE DOE'],
    ['a credit in brackets', 'The river at the town hall, where the old bridge stood until it fell. (AP)'],
    ['its credit behind it', 'The river at the town hall, where the bridge stood. Credit: City of Bergen'],
    [
      'names and no full stop',
      'Council members (from the left): Jane Doe, Max Mo, Maria Mustermann, Erika Example, Otto Normal, Jean Dupont, Juan Perez, Mario Rossi, Jan Novak, Ola Nordmann, Medel Svensson, Matti Virtanen and their guests from Bergen',
    ],
  ])('without a caption that has %s', async (_, caption) => {
    expect((await foundOn([headline, ...share, caption, ...body])).paragraphs).toEqual(body);
  });

  it.each([
    '孩子们星期天在旧桥的石头之间游泳。本报记者 王小明 摄',
    '市長在星期二的會議上介紹新橋的設計。（陳大文攝）',
    '圖說：旧桥的石头还在河里，孩子们夏天在它们之间游泳。',
  ])('without a caption in Chinese: %s', async (caption) => {
    const text = [
      '市议会星期二经过直到午夜的辩论之后，投票决定在河上建造一座新桥，市长说新桥将在三年之后开放。',
      '反对者说这座桥太贵了，他们要求市长把钱花在学校和医院上，并且说第一座桥在一九二一年就倒塌了。',
      '市议会将在三月再次开会，在那之前，人们可以在每个工作日到市政厅去看新桥的全部设计图。',
    ];
    expect(
      (await foundOn(['市议会投票决定建造新桥', '2024年5月3日 17:47', caption, ...text])).paragraphs,
    ).toEqual(text);
  });

  it('without the headlines that are listed below its own', async () => {
    const links = [
      'Mayor says that the ferry over the fjord is cheap',
      'How the ferry over the fjord came to sink in 1921',
      'Ferry over the fjord: what the captain must know',
    ];
    expect((await foundOn([headline, ...links, ...share, ...body])).paragraphs).toEqual(body);
  });

  it.each(['Key Points', 'Das Wichtigste in Kürze'])('below its points under %s', async (label) => {
    const points = [
      'The council of Bergen wants a bridge over the river, and has voted for it on Tuesday.',
      'It will be opened in three years, and will cost nine million, which some call too dear.',
    ];
    const lines = [headline, ...share, label, ...points, 'Getty Images', ...body];
    expect((await foundOn(lines)).paragraphs).toEqual(body);
  });

  it.each([
    'The council wanted a bridge, then a ferry, then a tunnel, and then ... a bridge it is.',
    'Ο δήμος ήθελε μια γέφυρα, μετά ένα πλοίο, και μετά … μια γέφυρα πάνω από το ποτάμι, είπε ο δήμαρχος.',
    'Сначала совет хотел мост, потом паром, а теперь ... снова мост через реку у старой ратуши, сказал мэр.',
  ])('with a sentence that has its own ellipsis, and is not cut off: %s', async (first) => {
    expect((await foundOn([headline, ...share, first, ...body])).paragraphs).toEqual([first, ...body]);
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
    expect((await foundOn([headline, ...share, first, ...body])).paragraphs).toEqual([first, ...body]);
  });

  it.each([
    'Published Fri, May 3 2024 5:47 PM EDT Updated an hour ago',
    'Veröffentlicht am 3. Mai 2024 von Jane Doe — Hinterlasse eine Antwort',
    'Publicado el viernes 3 de mayo por Jane Doe y el resto de la redacción',
    'Опубликовано в пятницу, 3 мая, в разделе новостей города и реки',
  ])('with a date or a byline as no deck: %s', async (line) => {
    expect((await foundOn([headline, line, ...share, ...body])).paragraphs).toEqual(body);
  });

  it('with the place that the page sets on a line of its own', async () => {
    const [first = '', ...others] = body;
    expect((await foundOn([headline, 'Bergen.', first, ...share, ...others])).paragraphs).toEqual([
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

it('leaves out a box of links within the article, and no heading', async () => {
  const box = ['Mehr zum Thema', 'Dog bites man', 'Man bites dog'];
  const below = ['More than a bridge', ...later];
  const lines = [headline, 'By Jane Doe', ...body, ...box, later.join(' '), ...below];
  expect((await foundOn(lines)).paragraphs).toEqual([...body, later.join(' '), ...below]);
});

it.each([
  'READ MORE: Five ways to cook rice, and which of them is the best?',
  'Lesen Sie auch: Fünf Arten, Reis zu kochen, und welche die beste ist?',
  'À lire aussi : Cinq façons de cuire le riz, et laquelle choisir ?',
  'VEA TAMBIÉN: ¿Cuál es la mejor manera de cocinar arroz?',
  'Leia também: Qual é a melhor maneira de cozinhar arroz?',
  'Czytaj też: Pięć sposobów gotowania ryżu, i który z nich wybrać?',
  'Читайте также: Пять способов сварить рис, и какой из них лучше?',
  'Διαβάστε επίσης: Πέντε τρόποι για να βράσετε ρύζι, και ποιος είναι ο καλύτερος;',
  'اقرأ أيضا: خمس طرق لطبخ الأرز، وأي منها هي الأفضل؟',
  'Baca juga: Lima cara memasak nasi, dan mana yang terbaik?',
  '延伸閱讀：煮飯的五種方法，哪一種最好？',
])('leaves out a line that points to another story, and nothing below it: %s', async (line) => {
  const heading = 'How the bridge will be built';
  const last = 'The council will see them on Friday.';
  const lines = [...body, line, heading, ...later, line, last];
  expect((await foundOn([headline, 'By Jane Doe', ...lines])).paragraphs).toEqual([
    ...body,
    heading,
    ...later,
    last,
  ]);
});

it.each([
  'To view this video please enable JavaScript, and use a browser that supports HTML5 video',
  'Bitte aktivieren Sie JavaScript, um dieses Video zu sehen.',
  'Try refreshing your browser, or tap here to see other videos.',
])('leaves out what stands in the place of a video: %s', async (line) => {
  expect((await foundOn([headline, 'By Jane Doe', ...body, line, ...later])).paragraphs).toEqual([
    ...body,
    ...later,
  ]);
});

it.each([
  'Article content',
  'Open this photo in gallery:',
  'Externen Inhalt anzeigen',
  'Ajouter à vos sélections',
  'Развернуть на весь экран',
  '사진 확대',
  'Mira también',
  '1 of 12',
  '44 Bilder',
  'VIDEO4:4204:42',
  '3 Min Lesezeit',
  'picture alliance / ASSOCIATED PRESS | Jane Doe',
])('leaves out what is of the page between two paragraphs: %s', async (line) => {
  const [first = '', ...rest] = body;
  expect((await foundOn([headline, 'By Jane Doe', first, line, ...rest])).paragraphs).toEqual(body);
});

it('says a line once that stands again, and its parts as often as they come', async () => {
  const [first = '', second = '', ...rest] = body;
  const film = 'Engineers explain how a bridge is built';
  const part = 'What we like';
  const lines = [first, film, part, second, film, part, ...rest];
  expect((await foundOn([headline, 'By Jane Doe', ...lines])).paragraphs).toEqual(lines.toSpliced(1, 1));
});

it('keeps a paragraph above a picture that has its credit and no caption', async () => {
  const above = [...body, later.join(' ')];
  const lines = [headline, 'By Jane Doe', ...above, 'Foto: Max Mo', ...later];
  expect((await foundOn(lines)).paragraphs).toEqual([...above, ...later]);
});

it('keeps a paragraph that tells of what sites say in their notices', async () => {
  const told = (place: string) =>
    `In the library on the ${place} bank, the council said, nobody reads the notices on cookies and on copyright that stand below each of its pages. Whoever wants to borrow a book must agree to both, and to the library’s rules, which were written in 1921 and have forty pages. Half of the readers had never opened them, and the others had opened them once and had closed them again, a librarian found when she asked.`;
  const lines = [told('northern'), ...body, told('southern')];
  expect((await foundOn([headline, 'By Jane Doe', ...lines])).paragraphs).toEqual(lines);
});

describe('where the article ends', () => {
  it.each([
    'Read all of our news on the bridge on facebook and twitter.',
    'Tin tức về cây cầu mới có trên Facebook và Telegram của chúng tôi.',
    '←讚一個！《山谷報》粉絲團陪你看新聞！',
    'Did you find our story useful? 84% of people found this article helpful.',
    'Оцените, пожалуйста, статью. Нам важно Ваше мнение.',
  ])('above a call to readers that stands right below it: %s', async (call) => {
    expect((await foundOn([headline, ...body, ...later, call])).paragraphs).toEqual([...body, ...later]);
  });

  it('behind a long paragraph on two networks', async () => {
    const last =
      'The council had asked on Facebook and on Telegram what people thought of the bridge, and got four hundred answers, most of which were against the lamps and all of which it read aloud on Tuesday.';
    expect((await foundOn([headline, ...body, ...later, last])).paragraphs).toEqual([
      ...body,
      ...later,
      last,
    ]);
  });
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
    expect((await foundOn([headline, ...body, ...later, line, ...notes])).paragraphs).toEqual([
      ...body,
      ...later,
    ]);
  });

  it('keeps a year, a picture’s rights and a list of numbers within an article', async () => {
    const lines = ['© Jane Doe / Example Pictures', later[0] ?? '', '1921', later[1] ?? '', '12 345 678'];
    const last =
      'The mayor read the numbers of cars out to the council before it voted on the piers in the river.';
    expect((await foundOn([headline, ...body, ...lines, last])).paragraphs.at(-1)).toBe(last);
  });

  it('leaves out a box about the author, with other names or another role than under the headline', async () => {
    const box = [
      'Ola Nordmann',
      'Contributing writer',
      'Nordmann has written about rivers and roads for the Example since 2009.',
    ];
    const credit = 'Kari Hansen and Per Olsen helped with the report.';
    expect((await foundOn([headline, ...body, ...later, ...box])).paragraphs).toEqual([...body, ...later]);
    expect((await foundOn([headline, ...body, ...later, ...box, credit])).paragraphs).toEqual([
      ...body,
      ...later,
      credit,
    ]);
  });

  it('above what is said of its author, whose name stands above it', async () => {
    const about = 'Jane Doe, who lives by the river, has written about bridges for the Example since 2009.';
    const answer =
      'Jane Doe, who leads the council’s works: “Nobody will have to swim to the other bank from then on.”';
    const lines = [headline, 'By Jane Doe', ...body, ...later];
    expect((await foundOn([...lines, about, 'The Example pays her for it.'])).paragraphs).toEqual(
      lines.slice(2),
    );
    expect((await foundOn([...lines, answer])).paragraphs).toEqual([...lines.slice(2), answer]);
  });

  const works = [
    'Surveyors measured currents, sediments and temperatures throughout the winter, and compared them with records that fishermen had gathered for decades.',
    'Carpenters, masons and electricians from neighbouring villages will be employed before companies from elsewhere, according to the agreement.',
    'Wooden railings, painted yellow, separate pedestrians from bicycles; lanterns between them brighten whenever somebody approaches after sunset.',
    'Cyclists demanded broader lanes, farmers feared for orchards along the embankment, and schools requested underpasses for children.',
  ];

  it.each([
    [
      'a heading',
      ['Your own garden', 'Need one for a garden? Ask us for prices, and get them within an hour.'],
    ],
    ['a button', ['Send', 'Thank you, dear reader! You will hear from us when we have read it.']],
  ])('above a short text on other matters below %s', async (_, stray) => {
    expect((await foundOn([headline, ...body, ...works, ...stray])).paragraphs).toEqual([...body, ...works]);
  });

  it('behind a short text of its matter below a heading', async () => {
    const lines = [
      ...body,
      ...works,
      'A last word',
      'Fishermen will not swim there, said one, for it is too cold.',
    ];
    expect((await foundOn([headline, ...lines])).paragraphs).toEqual(lines);
  });

  it('behind a short text that an advertisement or another story parts from the others', async () => {
    const last = 'Nobody laughed about it then, and few of us do now, after all that was said.';
    const between = ['Advertisement', 'Read also: Dog bites man', 'Читай также: Собака укусила человека'];
    expect((await foundOn([headline, ...body, ...works, ...between, last])).paragraphs.at(-1)).toBe(last);
  });

  it('keeps what an article says of three people below their names', async () => {
    const people = ['Kari Hansen', 'Per Olsen', 'Jane Roe'].flatMap((name) => [
      name,
      `${name} has swum in the river every summer since 2009, and wants the old stones to stay where they are.`,
    ]);
    expect((await foundOn([headline, ...body, ...people, ...later])).paragraphs).toEqual([
      ...body,
      ...people,
      ...later,
    ]);
  });

  const opening = [headline, 'By Jane Doe', '3 May 2024 17:47'];

  it('with who reported it', async () => {
    const last = 'The mayor will see the engineers again on Friday, and will tell them what was said. (AFP)';
    expect((await foundOn([...opening, ...body, last])).paragraphs.at(-1)).toBe(last);
  });

  it.each([
    ['a box of links', ['Related', 'Dog bites man', 'Man bites dog', 'Five ways to cook rice']],
    [
      'a teaser',
      ['Read more', 'Dog bites man', 'The dog was found by its owner, who had looked for it for a week.'],
    ],
  ])('behind what goes on after %s', async (_, box) => {
    expect((await foundOn([...opening, ...body, ...box, ...later])).paragraphs.slice(-2)).toEqual(later);
  });

  it('behind a sentence below a list, above the comments', async () => {
    const list = ['Rivers and bridges', 'Bergen', 'The Rialto', 'The Po', 'Stones of Venice', 'The Rhine'];
    const last = 'The council of Bergen will publish the list of its bridges.';
    expect(await foundOn([...opening, ...body, ...later, ...list, last, '12 comments'])).toMatchObject({
      paragraphs: [...body, ...later, ...list, last],
    });
  });

  it.each([
    ['answers', 'When will the bridge be built?', 'How dear will it be?'],
    ['steps', '1. What to bring along to it', '2. Where to go then in winter'],
  ])('behind its short %s', async (_, first, second) => {
    const sentence = 'It will be built in summer, and in winter, if the weather allows it.';
    const last = [first, sentence, second, `${sentence} So it was said.`];
    expect((await foundOn([...opening, ...body, ...last])).paragraphs).toEqual([...body, ...last]);
  });

  it('behind what stands below a caption and a heading', async () => {
    const last = [
      'The mayor at the river',
      'What comes next',
      'The council meets on Friday and votes on the lamps of the bridge.',
      'All may come to the town hall who have something to say of that.',
    ];
    expect((await foundOn([...opening, ...body, ...last])).paragraphs).toEqual([...body, ...last]);
  });

  it('behind a short sentence below a list that it introduces', async () => {
    const list = [
      'The council asked for five things of the engineers:',
      'Stone',
      'Wood',
      'Iron',
      'Sand',
      'Time',
    ];
    const last = 'It got three of them, and was content with these until the end of the year.';
    expect((await foundOn([...opening, ...body, ...list, last])).paragraphs).toEqual([
      ...body,
      ...list,
      last,
    ]);
  });

  it.each([
    ['a post that it quotes', '— Max Mo (@max) May 3, 2024'],
    [
      'a post that it quotes from Instagram',
      'A post shared by Max Mo (@max.mo) on May 3, 2024 at 7:30am PDT',
    ],
    ['the place of a post, in German', 'Sieh dir diesen Beitrag auf Instagram an'],
    ['the picture of a post', 'The bridge at noon pic.twitter.com/a1B2c3'],
  ])('behind a short sentence below %s', async (_, post) => {
    const lines = [
      ...body,
      'The mayor has seen it',
      post,
      'She did not answer him on that day, and will not do so before the vote.',
    ];
    expect((await foundOn([...opening, ...lines])).paragraphs).toEqual(lines);
  });

  it('behind what goes on after a box that names its source', async () => {
    const box = ['Bridges', '9 million', 'Source: Bureau of Statistics'];
    const lines = [...body, ...later, ...box, ...later.toReversed()];
    expect((await foundOn([...opening, ...lines])).paragraphs).toEqual(lines);
  });

  it('behind what somebody says in it', async () => {
    const lines = [...body, ...later, 'The mayor says:', ...later.toReversed()];
    expect((await foundOn([...opening, ...lines])).paragraphs).toEqual(lines);
  });

  it('behind an interview’s short answers', async () => {
    const interview = ['Q: Favorite bridge?', 'A: Rialto', 'Q: Favorite river?', 'A: The Po and the Rhine'];
    expect((await foundOn([...opening, ...body, ...interview])).paragraphs).toEqual([...body, ...interview]);
  });

  it('behind what goes on after a long gallery, and without that', async () => {
    const gallery = Array.from({ length: 7 }, (_, at) => [`${at + 1} / 7`, 'Next', 'Enlarge']).flat();
    const first = [...later, ...body];
    const second = body.map((block) => `${block} So it was said.`);
    expect((await foundOn([...opening, ...first, ...gallery, ...second])).paragraphs).toEqual([
      ...first,
      ...second,
    ]);
  });

  it('behind a short paragraph below a box, where the author’s name is next', async () => {
    const last = 'The council will vote on the piers on Friday, and on the lamps in June.';
    const box = ['More from the region', 'Dog bites man', 'Man bites dog'];
    const author = ['Jane Doe', 'Jane Doe has written about rivers, bridges and councils for many years.'];
    const lines = [...opening, ...body, ...later, ...box, last, ...author];
    expect((await foundOn(lines)).paragraphs.at(-1)).toBe(last);
  });

  it('behind a short paragraph below a box, where the share bar is next', async () => {
    const last = 'The council will vote on the piers on Friday, and on the lamps in June.';
    const box = ['More from the region', 'Dog bites man', 'Man bites dog'];
    const share = ['Share on Facebook', 'Share on WhatsApp', ...later];
    const lines = [...opening, ...body, ...later, ...box, last, ...share];
    expect((await foundOn(lines)).paragraphs.at(-1)).toBe(last);
  });

  it('behind a paragraph that runs into a picture’s credit', async () => {
    const last = `${[...body, ...later].join(' ')}Foto: Max Mo`;
    expect((await foundOn([...opening, ...body, last])).paragraphs).toEqual([...body, last]);
  });

  it('behind what stands below the name of one whom the headline names', async () => {
    const titleText = 'Council votes for the bridge of Jane Roe';
    const lines = [...body, ...body.map((block) => `${block} So it was said.`)];
    const below = ['Jane Roe', ...later];
    const found = await foundOn([titleText, 'By Jane Doe', '3 May 2024 17:47', ...lines, ...below]);
    expect(found).toMatchObject({ titleText, paragraphs: [...lines, ...below] });
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
    ['a first comment', ['Max Mo says:', 'May 4, 2024 at 5:47 pm', ...later]],
    ['rights of another paper', ['© The Other Paper 2024', ...later]],
  ])('before %s', async (_, below) => {
    const lines = [...opening, ...body, ...body.map((block) => `${block} So it was said.`)];
    const expected = lines.slice(opening.length);
    expect((await foundOn([...lines, ...below])).paragraphs).toEqual(expected);
  });

  it.each([
    'Filed Under: Bridges, Rivers',
    'Abgelegt unter Brücken | 3 Kommentare',
    'Mots-clés : pont, rivière',
    'Temas',
    'Теги: мост, река',
    'タグ',
    '5 Kommentare zu „Brücke“',
    'Deja un comentario',
    'Оставить комментарий',
    '댓글',
    'Stikkord: bro, elv',
    'Słowa kluczowe: most, rzeka',
    'Ключові слова: міст, річка',
    'λέξεις-κλειδιά: γέφυρα',
    'كلمات مفتاحية: جسر، نهر',
    'תגיות',
    'टैग्स: पुल, नदी',
    'Từ khóa: cầu, sông',
    'Jätä kommentti',
    'Szólj hozzá!',
    'Залишити коментар',
    'أضف تعليقا',
    'แสดงความคิดเห็น',
    'Über die Autorin',
    'Ein Beitrag von',
    'À propos de l’auteur',
    'Sobre la autora',
    'L’autore',
    'Om författaren',
    'Об авторе',
    'Kirjoittajasta',
    'عن الكاتب',
    '著者紹介',
    'Written by Jane Doe',
    'References',
    '7 Sources',
    'Quellenangaben',
    'Список литературы',
    'Next article',
    'Artículo anterior',
    'Was this page helpful?',
    'Rate this article',
    'Share or comment on this article: Council votes for new bridge',
    'This entry was posted in Bridges and tagged river. Bookmark the permalink.',
    'Dieser Beitrag wurde am 3. Mai 2024 von Jane Doe unter Brücken veröffentlicht.',
    'Esta entrada fue publicada en Puentes y etiquetada río. Guarda el enlace permanente.',
    'Cet article a été publié dans Ponts par Jane Doe. Mettez-le en favori avec son permalien.',
    'Запись опубликована в рубрике Мосты. Добавьте в закладки постоянную ссылку.',
  ])('above "%s", and what stands below it', async (label) => {
    const lines = [...body, ...body.map((block) => `${block} So it was said.`)];
    expect((await foundOn([...opening, ...lines, label, ...later])).paragraphs).toEqual(lines);
  });

  it.each([
    'Das könnte Sie auch interessieren',
    'Sur le même sujet',
    'Te puede interesar',
    'Lea también',
    'Související články',
    'Материалы по теме',
    '関連記事',
    'Lestu einnig',
    'Prečítajte si tiež',
    'Najčitanije',
    'Διαβάστε ακόμα',
    'Новини партнерів',
    'Taip pat skaitykite',
    'İlginizi çekebilir',
    'قد يعجبك أيضا',
    'یہ بھی پڑھیں',
    'כתבות נוספות',
    'यह भी पढ़ें',
    'এই বিভাগের আরও খবর',
    'ข่าวที่เกี่ยวข้อง',
    'Tin liên quan',
    'Soma pia',
    '延伸閱讀',
    'You might like',
    'Siste saker',
    'Das könnte dir auch gefallen',
  ])('above a teaser under "%s"', async (label) => {
    const teaser = ['Dog bites man', 'The dog was found by its owner, who had looked for it for a week.'];
    expect((await foundOn([...opening, ...body, label, ...teaser])).paragraphs).toEqual(body);
  });

  it.each([
    'Siga-nos no Telegram para mais notícias da cidade.',
    'Присоединяйтесь к нам на Facebook, Twitter, ВКонтакте.',
    'Ακολουθήστε την εφημερίδα στο Google News και δείτε όλα τα νέα.',
    'تابعونا على تويتر لمعرفة آخر أخبار المدينة والنهر والجسر.',
    'ニュースを見逃さないために、公式Twitterをフォローしてください。',
  ])('above where to follow its site, and without that within it: %s', async (sentence) => {
    const lines = [...opening, ...body, sentence, ...later, sentence];
    expect((await foundOn(lines)).paragraphs).toEqual([...body, ...later]);
  });

  it.each([
    'Policja obserwuje na Facebooku tych, którzy chcą zatrzymać budowę mostu.',
    '警方透過Facebook追蹤了把河邊石頭搬走的幾個人。',
  ])('behind what tells of a network: %s', async (sentence) => {
    expect((await foundOn([...opening, ...body, sentence])).paragraphs).toEqual([...body, sentence]);
  });

  it.each([
    'The mayor wants Bergen to become a member of the union of towns with bridges, with a donation of nine stones.',
    'The stones were independently tested, and the men who sold them will not receive a commission for it, she said.',
    'The council’s opinions on the bridge have changed twice, and nobody would follow her on that path, she said.',
    'This report was published on Monday by an agency in Geneva, and nobody in Bergen had read it by Tuesday.',
    'We independently confirmed the count of the stones with two hospitals in the capital of the region.',
    'Scammers send such pleas for the bridge straight to your inbox, the police warned on Tuesday.',
    'The film of the bridge was made for informational purposes, the army said in a statement.',
    'Agents may earn a commission on each sack of flour that goes over the bridge to the market.',
    '“My views on that are my own,” the minister told reporters at the bridge on Tuesday.',
    'The story was first posted as a joke on a forum in May, and then nobody laughed at it any more.',
    'The essay he wrote last year on the bridge first appeared in a magazine in Paris, to little notice.',
    'This story first appeared to be a hoax, and the mayor did not believe it until she saw the stones.',
  ])('behind what tells of such things: %s', async (last) => {
    expect((await foundOn([...opening, ...body, last])).paragraphs).toEqual([...body, last]);
  });

  it.each([
    'You can unsubscribe at any time, and we will not ask you why.',
    'If you enjoyed this article, we have a proposition for you: join us.',
    'Hat Ihnen dieser Artikel gefallen? Dann empfehlen Sie ihn weiter.',
    'Si te ha gustado este artículo, ayúdanos a seguir con nuestro trabajo.',
    'Become a member, and read everything that we write of the river.',
    'Unterstützen Sie uns, damit wir auch im Winter weiter vom Fluss berichten können.',
    'Laissez votre avis, et dites-nous ce que vous pensez du nouveau pont.',
    'Deja tu comentario y dinos qué te parece el nuevo puente.',
    'Понравилась статья? Поделитесь ею с друзьями и с соседями.',
    'Es gelten die Datenschutzbestimmungen der Zeitung und ihrer Partner in der Stadt.',
    'Alle rettigheder forbeholdes af avisen og dens ejere i byen.',
    'Wszelkie prawa do artykułu należą do gazety i jej autorów.',
    'Підпишіться на наш канал, щоб не пропустити новини міста.',
    'جميع الحقوق محفوظة لصحيفة المدينة ولا يجوز النقل من دون إذن.',
    '凡本網註明來源的稿件，版權均屬山谷報，轉載時請註明出處。',
    '免责声明：本文仅代表作者个人观点，不代表本报立场，也不构成任何投资建议。',
    'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *.',
    'Ваш адрес email не будет опубликован. Обязательные поля помечены *.',
    'Свидетельство о регистрации газеты выдано в 1921 году министерством печати.',
    'สงวนลิขสิทธิ์ตามกฎหมาย ห้ามเผยแพร่โดยไม่ได้รับอนุญาต.',
    'The views expressed here do not necessarily reflect those of the Example.',
    'Les propos tenus ici n’engagent que leur auteur, et non le journal.',
    'Мнение автора может не совпадать с мнением редакции этой газеты.',
    'This column first appeared in the Bergen Herald on Tuesday, with another headline.',
    'We may earn a small commission when you buy a bridge through our links.',
    'Jane Doe writes on rivers. Follow her on Mastodon for more of them.',
    'Please support our newsroom with a gift of one or of nine.',
  ])('above what its site says of accounts, newsletters and rights: %s', async (sentence) => {
    const notice = [sentence, sentence];
    expect((await foundOn([...opening, ...body, ...notice])).paragraphs).toEqual(body);
  });
});

const parsed = async (text: string) =>
  (
    await parseSeed(
      { path: 'a.txt', bytes: new TextEncoder().encode(text) },
      { timeZone: 'UTC', language: 'en', derivedTopics: false },
    )
  ).found;

it('takes a song, whose lines are as short as a menu’s, for no page', async () => {
  const lines = Array.from({ length: 40 }, (_, verse) => `We walk along ${verse}`);
  const { titleText, paragraphs } = await parsed(`date 2020-02-03 A song\n\n${lines.join('\n')}`);
  expect({ titleText, paragraphs }).toEqual({ titleText: 'A song', paragraphs: lines });
});

it('finds the article among links that are as long as headlines, in a script without spaces', async () => {
  const links = [
    '市议会讨论学校午餐的价格问题',
    '老城区将在秋天迎来新的图书馆',
    '渡轮公司宣布夏季航班时间安排',
    '河边的古桥石头被孩子们重新发现',
    '工程师在北岸找到坚硬的岩石层',
  ];
  const titleText = '市议会投票决定在河上修建新桥';
  const paragraphs = [
    '市议会星期二投票决定，在河上修建一座新桥。辩论一直持续到午夜，反对者认为新桥的造价过于昂贵。',
    '市长表示，新桥将耗资九百万，并在三年之内通车。第一座桥在一九二一年倒塌，桥上的石头至今仍在河中。',
    '议会将在三月再次开会讨论。在此之前，市民可以在每个工作日到市政厅查看新桥的全部设计图纸。',
  ];
  const page = [...links, ...links.toReversed(), titleText, ...paragraphs, ...links, ...links.toReversed()];
  expect(await parsed(page.join('\n\n'))).toMatchObject({ titleText, paragraphs });
});

it('finds the article between links side by side', async () => {
  const bar = 'News | Sport | Weather | Politics | Business | Culture';
  const paragraphs = [...body, ...later, ...body.map((block) => `${block} So it was said.`)];
  const page = [
    bar,
    headline,
    'By Jane Doe',
    ...paragraphs,
    ...paragraphs.toReversed().map((block) => `${block}!`),
  ];
  const ends = ['© The Daily Example', 'Imprint | Contact | Terms | Privacy | Jobs'];
  expect(await parsed([...page, ...ends].join('\n\n'))).toMatchObject({
    titleText: headline,
    bylines: ['Jane Doe'],
    paragraphs: page.slice(3),
  });
});

it('finds the article above the menus, with a box of other stories among them', async () => {
  const links = footer.map((link) => `${link} of the Daily Example in Bergen`);
  const page = ['Newsletter', headline, 'By Jane Doe', ...body, ...later, 'Latest news', ...links, ...footer];
  expect(await parsed(page.join('\n\n'))).toMatchObject({
    titleText: headline,
    paragraphs: [...body, ...later],
  });
});

it('takes an article above a list of links for no page', async () => {
  const links = footer.map((link) => `${link} of the Daily Example in Bergen`);
  const lines = [...body, ...later, 'Rivers and bridges of Bergen', ...links, ...links.toReversed()];
  const { titleText, paragraphs } = await parsed(`date 2020-02-03 ${headline}\n\n${lines.join('\n')}`);
  expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: lines });
});

it('takes an article between two tables for no page', async () => {
  const rows = (team: string) =>
    Array.from({ length: 6 }, (_, at) => `${team} | City ${at} | Home | Away | Draw | Total`);
  const lines = [...rows('North'), ...body, ...later, ...body, ...rows('South')];
  const { titleText, paragraphs } = await parsed(`date 2020-02-03 ${headline}\n\n${lines.join('\n')}`);
  expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: lines });
});

it('takes a recipe with lists above and below its method for no page', async () => {
  const ingredients = ['200 g of flour', '3 eggs', '½ l of milk', '- salt', '* a lemon', '2 apples', '1 pan'];
  const method = [
    'Mix the flour with the milk and let it rest for an hour. Then beat the eggs, and stir them in with a pinch of salt.',
    'Heat the pan and fry the pancakes one by one, until both of their sides are brown. Serve them with apples and lemon.',
  ];
  const values = [
    'Energy: 250 kcal',
    '12 g of fat',
    '30 g of sugar',
    '8 g of protein',
    '1 g of salt',
    '4 portions',
    '30 minutes',
  ];
  const lines = [...ingredients, ...ingredients.toReversed(), ...method, ...values];
  const { titleText, paragraphs } = await parsed(
    `date 2020-02-03 Pancakes with apples\n\n${lines.join('\n')}`,
  );
  expect({ titleText, paragraphs }).toEqual({ titleText: 'Pancakes with apples', paragraphs: lines });
});
