import { expect, it } from 'vitest';
import { body, footer, foundIn, headline, later } from './bridge-page.ts';

/** All lines below the headline are the article's. */
async function expectNoPage(headline: string, lines: readonly string[]) {
  const { titleText, paragraphs } = await foundIn(`date 2020-02-03 ${headline}\n\n${lines.join('\n')}`);
  expect({ titleText, paragraphs }).toEqual({ titleText: headline, paragraphs: lines });
}

it('takes a song, whose lines are as short as a menu’s, for no page', async () => {
  const lines = Array.from({ length: 40 }, (_, verse) => `We walk along ${verse}`);
  await expectNoPage('A song', lines);
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
  expect(await foundIn(page.join('\n\n'))).toMatchObject({ titleText, paragraphs });
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
  expect(await foundIn([...page, ...ends].join('\n\n'))).toMatchObject({
    titleText: headline,
    bylines: ['Jane Doe'],
    paragraphs: page.slice(3),
  });
});

it('finds the article above the menus, with a box of other stories among them', async () => {
  const links = footer.map((link) => `${link} of the Daily Example in Bergen`);
  const page = ['Newsletter', headline, 'By Jane Doe', ...body, ...later, 'Latest news', ...links, ...footer];
  expect(await foundIn(page.join('\n\n'))).toMatchObject({
    titleText: headline,
    paragraphs: [...body, ...later],
  });
});

it('finds the article below a menu, with nothing but the rights below it', async () => {
  const paragraphs = [...body, ...later, ...body.map((block) => `${block} So it was said.`)];
  const page = [...footer, headline, ...paragraphs, '© The Daily Example'];
  expect(await foundIn(`date 2020-02-03 The Daily Example\n\n${page.join('\n\n')}`)).toMatchObject({
    titleText: headline,
    paragraphs,
  });
});

it('takes an article above a list of links for no page', async () => {
  const links = footer.map((link) => `${link} of the Daily Example in Bergen`);
  const lines = [...body, ...later, 'Rivers and bridges of Bergen', ...links, ...links.toReversed()];
  await expectNoPage(headline, lines);
});

it('takes an article between two tables for no page', async () => {
  const rows = (team: string) =>
    Array.from({ length: 6 }, (_, at) => `${team} | City ${at} | Home | Away | Draw | Total`);
  const lines = [...rows('North'), ...body, ...later, ...body, ...rows('South')];
  await expectNoPage(headline, lines);
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
  await expectNoPage('Pancakes with apples', lines);
});

it('finds the article above a short menu that ends in the rights of the site', async () => {
  const paragraphs = [...body, ...later, ...body.map((block) => `${block} So it was said.`)];
  const links = ['Home', 'Bridges', 'Photographs', 'Talks', 'About', 'Imprint', 'Contact'];
  const page = ['Jane Doe', headline, ...paragraphs, ...links, '© 2013 Jane Doe'];
  expect(await foundIn(page.join('\n\n'))).toMatchObject({ titleText: headline, paragraphs });
});

it('finds the article below two lines of a menu whose links nothing parts', async () => {
  const bars = ['NEWS SPORT WEATHER POLITICS BUSINESS CULTURE', 'BRIDGES FERRIES TUNNELS'];
  const paragraphs = [...body, ...later, ...body.map((block) => `${block} So it was said.`)];
  const page = [...bars, headline, ...paragraphs, 'Send by mail', 'Print', ...bars, ...footer.slice(0, 4)];
  expect(await foundIn(page.join('\n\n'))).toMatchObject({ titleText: headline, paragraphs });
});
