import { describe, expect, it } from 'vitest';
import { body, headline, later, opening, paragraphsOn, share } from '../page/bridge-page.ts';

describe('where the article begins', () => {
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
    expect(await paragraphsOn([headline, ...share, caption, ...body])).toEqual(body);
  });

  it.each(['(Jane Doe / Bergen Herald)', 'Image by: Jane Doe'])(
    'without a caption above its credit: %s',
    async (credit) => {
      const caption = 'The mayor of Bergen speaks to the council on the bridge.';
      expect(await paragraphsOn([headline, caption, credit, ...share, ...body])).toEqual(body);
    },
  );

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
    expect(await paragraphsOn(['市议会投票决定建造新桥', '2024年5月3日 17:47', caption, ...text])).toEqual(
      text,
    );
  });
});

it('keeps a paragraph above a picture that has its credit and no caption', async () => {
  const above = [...body, later.join(' ')];
  const lines = [headline, 'By Jane Doe', ...above, 'Foto: Max Mo', ...later];
  expect(await paragraphsOn(lines)).toEqual([...above, ...later]);
});

describe('where the article ends', () => {
  it('behind a paragraph that runs into a picture’s credit', async () => {
    const last = `${[...body, ...later].join(' ')}Foto: Max Mo`;
    expect(await paragraphsOn([...opening, ...body, last])).toEqual([...body, last]);
  });
});
