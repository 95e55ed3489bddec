import { describe, expect, it } from 'vitest';
import { isFollowLine } from '../../../../src/parse/text/lines/follow-line.ts';
import { body, headline, later, opening, paragraphsOn } from '../page/bridge-page.ts';

describe('where the article ends', () => {
  it.each([
    'Read all of our news on the bridge on facebook and twitter.',
    'Tin tức về cây cầu mới có trên Facebook và Telegram của chúng tôi.',
    '←讚一個！《山谷報》粉絲團陪你看新聞！',
    'Did you find our story useful? 84% of people found this article helpful.',
    'Оцените, пожалуйста, статью. Нам важно Ваше мнение.',
  ])('above a call to readers that stands right below it: %s', async (call) => {
    expect(await paragraphsOn([headline, ...body, ...later, call])).toEqual([...body, ...later]);
  });

  it('behind a long paragraph on two networks', async () => {
    const last =
      'The council had asked on Facebook and on Telegram what people thought of the bridge, and got four hundred answers, most of which were against the lamps and all of which it read aloud on Tuesday.';
    expect(await paragraphsOn([headline, ...body, ...later, last])).toEqual([...body, ...later, last]);
  });

  it.each([
    'Siga-nos no Telegram para mais notícias da cidade.',
    'Присоединяйтесь к нам на Facebook, Twitter, ВКонтакте.',
    'Ακολουθήστε την εφημερίδα στο Google News και δείτε όλα τα νέα.',
    'تابعونا على تويتر لمعرفة آخر أخبار المدينة والنهر والجسر.',
    'ニュースを見逃さないために、公式Twitterをフォローしてください。',
  ])('above where to follow its site, and without that within it: %s', async (sentence) => {
    const lines = [...opening, ...body, sentence, ...later, sentence];
    expect(await paragraphsOn(lines)).toEqual([...body, ...later]);
  });

  it.each([
    'Policja obserwuje na Facebooku tych, którzy chcą zatrzymać budowę mostu.',
    '警方透過Facebook追蹤了把河邊石頭搬走的幾個人。',
  ])('behind what tells of a network: %s', async (sentence) => {
    expect(await paragraphsOn([...opening, ...body, sentence])).toEqual([...body, sentence]);
  });
});

it.each([
  ['the author on a network of one letter', 'Follow Jane Doe on X', true],
  ['the site', 'Folgen Sie uns auf Facebook', true],
  ['a person who is told of', 'She would follow Jane Doe on X', false],
  ['a way', 'Follow Jane Doe on xylophone tours', false],
])('asks to follow, or not: %s', (_, line, isOne) => {
  expect(isFollowLine(line)).toBe(isOne);
});
